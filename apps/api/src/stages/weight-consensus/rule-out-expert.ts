import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangePanel } from './change-panel.js';
import { isRoundOpen, isRuledOut } from './panel.js';

/**
 * Goes on without an expert who is late or missing, or takes such a decision back. Whoever has submitted stays in:
 * nobody may be ruled out for what they answered.
 */
@Injectable()
export class RuleOutExpert {
  constructor(
    private readonly changing: ChangePanel,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.ruleOut>): Promise<void> {
    return this.changing.seat(actor, params, (expert, panel) => {
      if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
      if (expert.submission) throw new RuleBroken('expert-has-submitted', { name: expert.name });
      return {
        act: 'weights.ruled-out',
        patch: { ruledOutReason: body.reason, ruledOutByName: actor.name, ruledOutAt: this.clock.now() },
        reason: body.reason,
      };
    });
  }

  readmit(actor: Actor, { params, body }: InputOf<typeof weightConsensus.readmit>): Promise<void> {
    return this.changing.seat(actor, params, (expert, panel) => {
      if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
      if (!isRuledOut(expert)) throw new RuleBroken('not-found');
      return {
        act: 'weights.readmitted',
        patch: { ruledOutReason: null, ruledOutByName: null, ruledOutAt: null },
        before: { reason: expert.seat?.ruledOutReason },
        reason: body.reason,
      };
    });
  }
}
