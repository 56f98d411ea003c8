import { Controller } from '@nestjs/common';
import { weightConsensus, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { Compare } from './compare.js';
import { WeightConsensusReads } from './weight-consensus.reads.js';

/** What an expert asks and does with the own comparisons. */
@Controller()
export class WeightConsensusController {
  constructor(
    private readonly reads: WeightConsensusReads,
    private readonly compare: Compare,
  ) {}

  @Handles(weightConsensus.own)
  own(@By() actor: Actor) {
    return this.reads.own(actor);
  }

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
}
