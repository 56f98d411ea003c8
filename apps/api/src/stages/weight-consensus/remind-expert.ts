import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangePanel } from './change-panel.js';
import { isRoundOpen, isRuledOut } from './panel.js';

/** Reminds an expert, who finds it in the own work. */
@Injectable()
export class RemindExpert {
  constructor(
    private readonly changing: ChangePanel,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params }: InputOf<typeof weightConsensus.remind>): Promise<void> {
    return this.changing.seat(actor, params, (expert, panel) => {
      if (!isRoundOpen(panel)) throw new RuleBroken('round-closed');
      if (expert.submission || isRuledOut(expert)) {
        throw new RuleBroken('expert-has-submitted', { name: expert.name });
      }
      const reminders = (expert.seat?.reminders ?? 0) + 1;
      return {
        act: 'weights.reminded',
        patch: { reminders, remindedAt: this.clock.now() },
        after: { reminders },
        reason: null,
      };
    });
  }
}
