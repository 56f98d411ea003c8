import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangePanel } from './change-panel.js';
import { ComparisonRepository } from './comparison.repository.js';
import { isRoundOpen } from './panel.js';

/** Gives submitted comparisons back to an expert while the round is open. */
@Injectable()
export class ReopenComparisons {
  constructor(
    private readonly changing: ChangePanel,
    private readonly comparisons: ComparisonRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.reopen>): Promise<void> {
    return this.changing.seat(actor, params, async ({ submission }, panel, tx) => {
      if (!submission) throw new RuleBroken('not-found');
      if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
      await this.comparisons.removeSubmission(tx, params.cycleId, params.personId);
      return {
        act: 'weights.reopened',
        patch: { returnedReason: body.reason, returnedByName: actor.name, returnedAt: this.clock.now() },
        reason: body.reason,
      };
    });
  }
}
