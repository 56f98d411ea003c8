import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, ScoringRules } from '@assay/contract';
import { Clock } from '../../../platform/clock/clock.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { ChangeRules } from '../rules/change-rules.js';
import { ScoringBoardRepository } from '../scoring-board.repository.js';
import { ScoreChangeRepository } from './score-change.repository.js';

/**
 * Shows each expert what the panel said of the customers they scored, and lets them change scores with a reason. Only
 * once the last sheet is in: the first round was blind to its end.
 */
@Injectable()
export class OpenSecondRound {
  constructor(
    private readonly changing: ChangeRules,
    private readonly board: ScoringBoardRepository,
    private readonly changes: ScoreChangeRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof expertScoring.openSecondRound>): Promise<ScoringRules> {
    const wanted = { act: 'sheet.reopen', entry: 'scoring.second-round', ...params, ...body } as const;
    return this.changing.run(actor, wanted, async ({ secondRoundAt }, cycle, tx) => {
      if (secondRoundAt !== null) throw new RuleBroken('second-round-open');
      const counts = await this.board.counts(tx.manager, cycle.id);
      const sheets = (wantedState: string) =>
        counts.filter(({ state }) => state === wantedState).reduce((sum, one) => sum + one.sheets, 0);
      if (sheets('open') > 0) throw new RuleBroken('sheets-still-open', { count: sheets('open') });
      await this.changes.closeFirstRound(tx, cycle.id);
      return { patch: { secondRoundAt: this.clock.now() }, after: { sheets: sheets('submitted') } };
    });
  }
}
