import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSheet } from './change-sheet.js';
import { expertIndicators, rubricOf } from './expert-indicators.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

type Score = typeof expertScoring.score;

/** Saves the score and note of one indicator, as often as the expert changes them. */
@Injectable()
export class ScoreIndicator {
  constructor(
    private readonly changing: ChangeSheet,
    private readonly scores: SheetScoreRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<Score>): Promise<OutputOf<Score>> {
    const { sheetId, indicator: indicatorKey } = params;
    const { version, score, note } = body;
    const wanted = { act: 'sheet.score', entry: 'sheet.scored', sheetId, version } as const;
    const changed = await this.changing.run(actor, wanted, async ({ tx, sheet, model }) => {
      if (sheet.state !== 'open') throw new RuleBroken('sheet-not-open');
      const indicator = expertIndicators(model).find(({ key }) => key === indicatorKey);
      if (!indicator) throw new RuleBroken('not-found');
      const levels = rubricOf(indicator).map((level) => level.score);
      if (score !== null && !levels.includes(score)) throw new RuleBroken('score-outside-rubric', { score });
      const written = await this.scores.ofSheet(tx.manager, sheetId);
      const before = written.find((one) => one.indicatorKey === indicatorKey);
      if (before?.score === score && before.note === note) return null;
      await this.scores.save(tx, { sheetId, indicatorKey, score, note, savedAt: this.clock.now() });
      return { patch: {}, facts: { indicator: indicatorKey } };
    });
    return { version: changed.version, savedAt: changed.changedAt.toISOString() };
  }
}
