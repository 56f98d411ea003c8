import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangePanel } from './change-panel.js';

/** Gives an expert a weight among the others; who did it and why stays beside it. */
@Injectable()
export class WeighExpert {
  constructor(private readonly changing: ChangePanel) {}

  run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.weighExpert>): Promise<void> {
    return this.changing.seat(actor, params, (expert, panel) => {
      // Nobody may weigh experts by what they answered.
      const answered = panel.experts.some(({ submission }) => submission) || panel.rounds.length > 1;
      if (answered) throw new RuleBroken('expert-weights-fixed');
      const { weight, reason } = body;
      return {
        act: 'weights.expert-weighed',
        patch: { weight, weightReason: reason, weightByName: actor.name },
        before: { weight: expert.seat?.weight ?? 1 },
        after: { weight },
        reason,
      };
    });
  }
}
