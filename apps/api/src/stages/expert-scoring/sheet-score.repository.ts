import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { SheetScore } from './score-sheet.entity.js';

/** A submitted score of a customer in scope. */
export interface SubmittedScore {
  readonly customerId: string;
  readonly expertId: string;
  readonly indicatorKey: string;
  readonly score: number;
  readonly note: string;
}

export interface MeanScore {
  readonly customerId: string;
  readonly indicatorKey: string;
  readonly mean: number;
  readonly count: number;
}

const SUBMITTED = `FROM score_sheet sheet
  JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
  JOIN sheet_score score ON score.sheetId = sheet.id AND score.score IS NOT NULL
  WHERE sheet.cycleId = ? AND sheet.state = 'submitted'`;

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

  async save(tx: Tx, score: SheetScore): Promise<void> {
    await tx.manager.upsert(SheetScore, score, ['sheetId', 'indicatorKey']);
  }

  /** Arithmetic means over the submitted sheets, each with the number of scores; of all customers, or of some. */
  async means(
    manager: EntityManager,
    cycleId: string,
    customerIds?: readonly string[],
  ): Promise<MeanScore[]> {
    if (customerIds?.length === 0) return [];
    const some = customerIds ? `AND sheet.customerId IN (${customerIds.map(() => '?').join(', ')})` : '';
    const rows = (await manager.query(
      `SELECT sheet.customerId, score.indicatorKey, SUM(score.score) AS total, COUNT(*) AS amount
       ${SUBMITTED} ${some}
       GROUP BY sheet.customerId, score.indicatorKey ORDER BY sheet.customerId, score.indicatorKey`,
      [cycleId, ...(customerIds ?? [])],
    )) as { customerId: string; indicatorKey: string; total: number; amount: string }[];
    return rows.map(({ customerId, indicatorKey, total, amount }) => ({
      customerId,
      indicatorKey,
      mean: total / Number(amount),
      count: Number(amount),
    }));
  }

  /** Every submitted score, or those of one customer, by customer, expert and indicator. */
  submitted(manager: EntityManager, cycleId: string, customerId?: string): Promise<SubmittedScore[]> {
    return manager.query(
      `SELECT sheet.customerId, sheet.expertId, score.indicatorKey, score.score, score.note
       ${SUBMITTED} ${customerId ? 'AND sheet.customerId = ?' : ''}
       ORDER BY sheet.customerId, sheet.expertId, score.indicatorKey`,
      customerId ? [cycleId, customerId] : [cycleId],
    );
  }
}

/** Whether anything is written on a sheet. */
export function isBegun(scores: readonly SheetScore[]): boolean {
  return scores.some(({ score, note }) => score !== null || note !== '');
}
