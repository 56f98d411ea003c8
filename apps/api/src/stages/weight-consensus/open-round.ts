import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { ChangePanel } from './change-panel.js';
import { ComparisonRepository } from './comparison.repository.js';
import { isRoundOpen, lastClosed, newRound, roundNumber } from './panel.js';
import { PanelRepository } from './panel.repository.js';

/** Opens the next round: every expert starts from the own last answers, knowing what the others answered. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly changing: ChangePanel,
    private readonly panels: PanelRepository,
    private readonly comparisons: ComparisonRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, cycleId: string): Promise<void> {
    return this.changing.run(actor, cycleId, async (tx, cycle, panel) => {
      const last = lastClosed(panel);
      if (!last || isRoundOpen(panel)) throw new RuleBroken('round-open', { round: roundNumber(panel) });
      if (last.result?.verdict.outcome !== 'continue') throw new RuleBroken('rounds-over');
      const number = last.number + 1;
      const opened = newRound(panel, { cycleId, number }, this.clock.now(), actor.name);
      await this.panels.addRound(tx, opened);
      await this.comparisons.removeSubmissions(tx, cycleId);
      this.audit.record(tx, actor, {
        act: 'weights.round-opened',
        cycleId,
        subjectType: 'weight-round',
        subjectId: cycle.id,
        subjectName: `#${number}`,
      });
    });
  }
}
