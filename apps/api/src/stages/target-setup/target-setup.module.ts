import { Module } from '@nestjs/common';
import { ChangeSetup } from './change-setup.js';
import { ChooseModel } from './choose-model.js';
import { FreezeScope } from './freeze-scope.js';
import { SetGoal } from './set-goal.js';
import { SetTeam } from './set-team.js';
import { TargetSetupController } from './target-setup.controller.js';
import { TargetSetupGate } from './target-setup.gate.js';
import { TargetSetupReads } from './target-setup.reads.js';

@Module({
  controllers: [TargetSetupController],
  providers: [ChangeSetup, SetGoal, FreezeScope, ChooseModel, SetTeam, TargetSetupReads, TargetSetupGate],
})
export class TargetSetupModule {}
