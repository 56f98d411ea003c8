import { Controller } from '@nestjs/common';
import { review, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { DecideTier } from './decide-tier.js';
import { ReviewReads } from './review.reads.js';

@Controller()
export class ReviewController {
  constructor(
    private readonly reads: ReviewReads,
    private readonly decideTier: DecideTier,
  ) {}

  @Handles(review.board)
  board(@By() actor: Actor, @Input() { params }: InputOf<typeof review.board>) {
    return this.reads.board(actor, params.cycleId);
  }

  @Handles(review.approveMany)
  approveMany(@By() actor: Actor, @Input() input: InputOf<typeof review.approveMany>) {
    return this.decideTier.approveMany(actor, input);
  }

  @Handles(review.decide)
  async decide(@By() actor: Actor, @Input() input: InputOf<typeof review.decide>) {
    await this.decideTier.one(actor, input);
    return this.reads.item(actor, input.params.cycleId, input.params.customerId);
  }
}
