import { Injectable } from '@nestjs/common';
import type { Confidence } from '@assay/contract';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { SheetScore } from './score-sheet.entity.js';

/** A submitted score of a customer in scope; calibration is none. */
export interface SubmittedScore {
  readonly customerId: string;
  readonly expertId: string;
  readonly indicatorKey: string;
  readonly score: number;
  readonly confidence: Confidence | null;
  readonly note: string;
}

const SUBMITTED = `FROM score_sheet sheet
  JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
  JOIN sheet_score score ON score.sheetId = sheet.id AND score.score IS NOT NULL
  WHERE sheet.cycleId = ? AND sheet.state = 'submitted' AND sheet.purpose = 'scoring'`;

/** What is written on the sheets. */
@Injectable()
export class SheetScoreRepository {
  ofSheet(manager: EntityManager, sheetId: string): Promise<SheetScore[]> {
    return manager.findBy(SheetScore, { sheetId });
  }

  /** Indicators with a score, by sheet. */
  async scoredKeys(manager: EntityManager, sheetIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await manager.find(SheetScore, {
      select: { sheetId: true, indicatorKey: true },
      where: { sheetId: In([...sheetIds]), score: Not(IsNull()) },
    });
    const keys = new Map<string, string[]>();
    for (const { sheetId, indicatorKey } of rows) {
      keys.set(sheetId, [...(keys.get(sheetId) ?? []), indicatorKey]);
    }
    return keys;
  }

  async save(tx: Tx, score: Omit<SheetScore, 'firstRoundScore'>): Promise<void> {
    await tx.manager.upsert(SheetScore, score, ['sheetId', 'indicatorKey']);
  }

  /** Every submitted score, or those of some customers, by customer, expert and indicator. */
  async submitted(
    manager: EntityManager,
    cycleId: string,
    customerIds?: readonly string[],
  ): Promise<SubmittedScore[]> {
    if (customerIds?.length === 0) return [];
    const some = customerIds ? `AND sheet.customerId IN (${customerIds.map(() => '?').join(', ')})` : '';
    return (await manager.query(
      `SELECT sheet.customerId, sheet.expertId, score.indicatorKey, score.score, score.confidence, score.note
       ${SUBMITTED} ${some}
       ORDER BY sheet.customerId, sheet.expertId, score.indicatorKey`,
      [cycleId, ...(customerIds ?? [])],
    )) as SubmittedScore[];
  }
}

/** Whether anything is written on a sheet. */
export function isBegun(scores: readonly SheetScore[]): boolean {
  return scores.some(({ score, note }) => score !== null || note !== '');
}
