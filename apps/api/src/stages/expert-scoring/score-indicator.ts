import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ChangeSheet, type SheetAtHand } from './change-sheet.js';
import { expertIndicators, rubricOf } from './expert-indicators.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import { ScoreChangeRepository } from './second-round/score-change.repository.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

type Score = typeof expertScoring.score;

/**
 * Saves score, confidence and note of one indicator, as often as the expert changes them. Once the panel's scores are
 * disclosed, a changed score needs a reason and is kept beside the one before.
 */
@Injectable()
export class ScoreIndicator {
  constructor(
    private readonly changing: ChangeSheet,
    private readonly cycles: CycleReader,
    private readonly rules: ScoringRulesRepository,
    private readonly sheets: ScoreSheetRepository,
    private readonly scores: SheetScoreRepository,
    private readonly changes: ScoreChangeRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<Score>): Promise<OutputOf<Score>> {
    const { sheetId, indicator: indicatorKey } = params;
    const { version, score, confidence, note, reason } = body;
    const wanted = { act: 'sheet.score', entry: 'sheet.scored', sheetId, version } as const;
    const changed = await this.changing.run(actor, wanted, async (at) => {
      const { tx, model } = at;
      const indicator = expertIndicators(model).find(({ key }) => key === indicatorKey);
      if (!indicator) throw new RuleBroken('not-found');
      const levels = rubricOf(indicator).map((level) => level.score);
      if (score !== null && !levels.includes(score)) throw new RuleBroken('score-outside-rubric', { score });
      await this.demandOpen(at);
      const written = await this.scores.ofSheet(tx.manager, sheetId);
      const before = written.find((one) => one.indicatorKey === indicatorKey);
      if (before?.score === score && before.note === note && before.confidence === confidence) return null;
      const savedAt = this.clock.now();
      const disclosed = before?.firstRoundScore ?? null;
      const fromScore = before?.score ?? disclosed;
      if (disclosed !== null && fromScore !== null && fromScore !== score) {
        if (score === null || reason === undefined) throw new RuleBroken('change-needs-reason');
        const change = { sheetId, indicatorKey, fromScore, toScore: score, reason, at: savedAt };
        await this.changes.add(tx, change);
      }
      await this.scores.save(tx, { sheetId, indicatorKey, score, confidence, note, savedAt });
      return { patch: {}, facts: { indicator: indicatorKey } };
    });
    return { version: changed.version, savedAt: changed.changedAt.toISOString() };
  }

  /** A sheet takes scores while it is open, after calibration, and again when the panel's scores are disclosed. */
  private async demandOpen({ tx, sheet }: SheetAtHand): Promise<void> {
    if (sheet.state === 'submitted' && sheet.purpose === 'scoring') {
      const cycle = await this.cycles.one(tx.manager, sheet.cycleId);
      if ((await this.rules.of(tx.manager, cycle)).secondRoundAt !== null) return;
    }
    if (sheet.state !== 'open') throw new RuleBroken('sheet-not-open');
    if (sheet.purpose === 'calibration') return;
    const count = await this.sheets.openCalibration(tx.manager, sheet.cycleId, sheet.expertId);
    if (count > 0) throw new RuleBroken('calibration-first', { count });
  }
}
