import { Controller } from '@nestjs/common';
import { weightConsensus, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { AcceptWeights } from './accept-weights.js';
import { CloseRound } from './close-round.js';
import { ExportWorkbook } from './export-workbook.js';
import { OpenRound } from './open-round.js';
import { RemindExpert } from './remind-expert.js';
import { ReopenComparisons } from './reopen-comparisons.js';
import { RuleOutExpert } from './rule-out-expert.js';
import { SetRoundRules } from './set-round-rules.js';
import { WeighExpert } from './weigh-expert.js';
import { WeightMethodsReads } from './weight-methods.reads.js';
import { WeightRoomReads } from './weight-room.reads.js';

/** What the coordinator asks and does in the room. Every act answers with the room as it is then. */
@Controller()
export class WeightRoomController {
  constructor(
    private readonly reads: WeightRoomReads,
    private readonly methodReads: WeightMethodsReads,
    private readonly setRoundRules: SetRoundRules,
    private readonly weighOne: WeighExpert,
    private readonly remindOne: RemindExpert,
    private readonly ruling: RuleOutExpert,
    private readonly reopenComparisons: ReopenComparisons,
    private readonly closing: CloseRound,
    private readonly opening: OpenRound,
    private readonly acceptWeights: AcceptWeights,
    private readonly exporting: ExportWorkbook,
  ) {}

  @Handles(weightConsensus.room)
  room(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.room>) {
    return this.reads.of(actor, params.cycleId);
  }

  @Handles(weightConsensus.methods)
  methods(@By() actor: Actor, @Input() { params, query }: InputOf<typeof weightConsensus.methods>) {
    return this.methodReads.of(actor, params.cycleId, query.alpha);
  }

  @Handles(weightConsensus.setRules)
  async setRules(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.setRules>) {
    await this.setRoundRules.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.weighExpert)
  async weighExpert(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.weighExpert>) {
    await this.weighOne.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.remind)
  async remind(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.remind>) {
    await this.remindOne.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.ruleOut)
  async ruleOut(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.ruleOut>) {
    await this.ruling.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.readmit)
  async readmit(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.readmit>) {
    await this.ruling.readmit(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.reopen)
  async reopen(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.reopen>) {
    await this.reopenComparisons.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.closeRound)
  async closeRound(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.closeRound>) {
    await this.closing.run(actor, params.cycleId);
    return this.reads.of(actor, params.cycleId);
  }

  @Handles(weightConsensus.openRound)
  async openRound(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.openRound>) {
    await this.opening.run(actor, params.cycleId);
    return this.reads.of(actor, params.cycleId);
  }

  @Handles(weightConsensus.accept)
  async accept(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.accept>) {
    await this.acceptWeights.run(actor, input);
    return this.reads.of(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.workbook)
  workbook(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.workbook>) {
    return this.exporting.run(actor, params.cycleId);
  }
}
