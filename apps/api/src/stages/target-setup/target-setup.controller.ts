import { Controller } from '@nestjs/common';
import { targetSetup, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { ChooseModel } from './choose-model.js';
import { FreezeScope } from './freeze-scope.js';
import { SetGoal } from './set-goal.js';
import { SetTeam } from './set-team.js';
import { TargetSetupReads } from './target-setup.reads.js';

@Controller()
export class TargetSetupController {
  constructor(
    private readonly reads: TargetSetupReads,
    private readonly setGoalAct: SetGoal,
    private readonly freezeScopeAct: FreezeScope,
    private readonly chooseModelAct: ChooseModel,
    private readonly setTeamAct: SetTeam,
  ) {}

  @Handles(targetSetup.sheet)
  sheet(@Input() { params }: InputOf<typeof targetSetup.sheet>) {
    return this.reads.sheet(params.cycleId);
  }

  @Handles(targetSetup.preview)
  preview(@Input() { body }: InputOf<typeof targetSetup.preview>) {
    return this.reads.preview(body.filter);
  }

  @Handles(targetSetup.setGoal)
  async setGoal(@By() actor: Actor, @Input() input: InputOf<typeof targetSetup.setGoal>) {
    await this.setGoalAct.run(actor, input);
    return this.reads.sheet(input.params.cycleId);
  }

  @Handles(targetSetup.freezeScope)
  async freezeScope(@By() actor: Actor, @Input() input: InputOf<typeof targetSetup.freezeScope>) {
    await this.freezeScopeAct.run(actor, input);
    return this.reads.sheet(input.params.cycleId);
  }

  @Handles(targetSetup.chooseModel)
  async chooseModel(@By() actor: Actor, @Input() input: InputOf<typeof targetSetup.chooseModel>) {
    await this.chooseModelAct.run(actor, input);
    return this.reads.sheet(input.params.cycleId);
  }

  @Handles(targetSetup.setTeam)
  async setTeam(@By() actor: Actor, @Input() input: InputOf<typeof targetSetup.setTeam>) {
    await this.setTeamAct.run(actor, input);
    return this.reads.sheet(input.params.cycleId);
  }
}
