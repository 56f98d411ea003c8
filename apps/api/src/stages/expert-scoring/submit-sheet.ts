import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSheet } from './change-sheet.js';
import { expertIndicators } from './expert-indicators.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

/** Submits a fully scored sheet: from now on it counts and is read-only. The same submission may come twice. */
@Injectable()
export class SubmitSheet {
  constructor(
    private readonly changing: ChangeSheet,
    private readonly scores: SheetScoreRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof expertScoring.submit>): Promise<void> {
    const wanted = { act: 'sheet.score', entry: 'sheet.submitted', ...params, ...body } as const;
    await this.changing.run(actor, wanted, async ({ tx, sheet, model }) => {
      if (sheet.state === 'submitted') return null;
      if (sheet.state !== 'open') throw new RuleBroken('sheet-not-open');
      const written = await this.scores.ofSheet(tx.manager, sheet.id);
      const scored = new Set(written.flatMap((one) => (one.score === null ? [] : [one.indicatorKey])));
      const missing = expertIndicators(model).filter(({ key }) => !scored.has(key));
      if (missing.length > 0) throw new RuleBroken('sheet-incomplete', { count: missing.length });
      return { patch: { state: 'submitted', reason: null, submittedAt: this.clock.now() } };
    });
  }
}
