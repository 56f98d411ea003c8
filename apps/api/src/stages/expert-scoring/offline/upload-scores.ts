import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { readLimited } from '../../../platform/files/read-limited.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import type { UploadedFile } from '../../../platform/http/upload.js';
import { Audit } from '../../../core/audit/audit.js';
import { CustomerReader } from '../../../core/customers/customer.reader.js';
import type { Cycle } from '../../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../../core/cycle/cycle.repository.js';
import { demand } from '../../../core/cycle/demand.js';
import { ModelReader } from '../../../core/models/model.reader.js';
import { expertIndicators, rubricOf } from '../expert-indicators.js';
import { groupBy } from '../group-by.js';
import { ScoreSheetRepository } from '../score-sheet.repository.js';
import { SheetScoreRepository } from '../sheet-score.repository.js';
import { readFirstSheet } from './read-first-sheet.js';
import { readOfflineRows, type OfflineRow } from './offline-rows.js';

/** Far more than the sheets of 1,000 customers need. */
const MOST_MB = 2;

/** Takes a filled-in workbook back: every line of it, or none. Sheets stay open, to be looked at and submitted. */
@Injectable()
export class UploadScores {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly sheets: ScoreSheetRepository,
    private readonly scores: SheetScoreRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { params }: InputOf<typeof expertScoring.takeOffline>,
    file: UploadedFile,
  ): Promise<OutputOf<typeof expertScoring.takeOffline>> {
    const content = await readLimited(file.stream, MOST_MB * 1024 * 1024);
    if (!content || file.tooLarge()) throw new RuleBroken('too-large', { limit: `${MOST_MB} MB` });
    const rows = readOfflineRows(await readFirstSheet(content));
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'sheet.score', { state: cycle.state });
      const { content: model } = await this.models.ofCycle(tx.manager, cycle);
      const calibrating = await this.sheets.openCalibration(tx.manager, cycle.id, actor.id);
      const bySheet = groupBy(rows, ({ sheetId }) => sheetId);
      for (const own of bySheet.values()) await this.take(tx, actor, cycle, model, calibrating, own);
      return { sheets: bySheet.size, scores: rows.length };
    });
  }

  private async take(
    tx: Tx,
    actor: Actor,
    cycle: Cycle,
    model: EvaluationModel,
    calibrating: number,
    rows: readonly OfflineRow[],
  ): Promise<void> {
    const [{ sheetId, line } = { sheetId: '', line: 0 }] = rows;
    const sheet = await this.sheets.find(tx.manager, sheetId);
    // a line of somebody else's file is answered like one that was never made
    if (sheet?.expertId !== actor.id || sheet.cycleId !== cycle.id)
      throw new RuleBroken('offline-code', { line });
    const customer =
      (await this.customers.byIds(tx.manager, [sheet.customerId])).get(sheet.customerId)?.name ?? '—';
    if (sheet.state !== 'open') throw new RuleBroken('offline-closed', { line, customer });
    if (sheet.purpose === 'scoring' && calibrating > 0) {
      throw new RuleBroken('calibration-first', { count: calibrating });
    }
    for (const { line: at, indicator: indicatorKey, version, score, confidence, note } of rows) {
      if (version !== sheet.version) throw new RuleBroken('offline-stale', { line: at, customer });
      const indicator = expertIndicators(model).find(({ key }) => key === indicatorKey);
      if (!indicator) throw new RuleBroken('offline-code', { line: at });
      if (!rubricOf(indicator).some((level) => level.score === score)) {
        throw new RuleBroken('offline-score', { line: at, value: String(score) });
      }
      await this.scores.save(tx, {
        sheetId,
        indicatorKey,
        score,
        confidence,
        note,
        savedAt: this.clock.now(),
      });
    }
    await this.sheets.change(tx, actor, sheet, {});
    this.audit.record(tx, actor, {
      act: 'sheet.uploaded',
      cycleId: cycle.id,
      subjectType: 'score-sheet',
      subjectId: sheet.id,
      subjectName: customer,
      after: { indicators: rows.length },
    });
  }
}
