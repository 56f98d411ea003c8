import { Controller } from '@nestjs/common';
import { weightConsensus, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { AcceptWeights } from './accept-weights.js';
import { Compare } from './compare.js';
import { ReopenComparisons } from './reopen-comparisons.js';
import { WeightConsensusReads } from './weight-consensus.reads.js';

@Controller()
export class WeightConsensusController {
  constructor(
    private readonly reads: WeightConsensusReads,
    private readonly compare: Compare,
    private readonly reopenComparisons: ReopenComparisons,
    private readonly acceptWeights: AcceptWeights,
  ) {}

  @Handles(weightConsensus.mine)
  mine(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.mine>) {
    return this.reads.mine(actor, params.cycleId);
  }

  @Handles(weightConsensus.save)
  async save(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.save>) {
    await this.compare.save(actor, input);
    return this.reads.card(actor, input.params.cycleId, input.params.node);
  }

  @Handles(weightConsensus.submit)
  async submit(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.submit>) {
    await this.compare.submit(actor, input);
    return this.reads.mine(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.reopen)
  async reopen(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.reopen>) {
    await this.reopenComparisons.run(actor, input);
    return this.reads.room(actor, input.params.cycleId);
  }

  @Handles(weightConsensus.room)
  room(@By() actor: Actor, @Input() { params }: InputOf<typeof weightConsensus.room>) {
    return this.reads.room(actor, params.cycleId);
  }

  @Handles(weightConsensus.accept)
  async accept(@By() actor: Actor, @Input() input: InputOf<typeof weightConsensus.accept>) {
    await this.acceptWeights.run(actor, input);
    return this.reads.room(actor, input.params.cycleId);
  }
}
