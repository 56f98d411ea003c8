import { Injectable } from '@nestjs/common';
import type { SheetPurpose, SheetState } from '@assay/contract';
import { In, type EntityManager } from 'typeorm';
import { ScoreSheet } from './score-sheet.entity.js';

export interface StateCount {
  readonly expertId: string;
  readonly purpose: SheetPurpose;
  readonly state: SheetState;
  readonly sheets: number;
}

export interface BoardCustomer {
  readonly customerId: string;
  readonly code: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly departmentId: string | null;
}

export interface BoardQuery {
  readonly after: string;
  readonly limit: number;
  readonly only: 'open' | 'unassigned' | 'settled' | undefined;
  readonly search: string;
}

/** 1 when a customer has an open sheet, 0 when all are settled, null when it has none. */
const OPEN = `(SELECT MAX(sheet.state = 'open') FROM score_sheet sheet
  WHERE sheet.cycleId = scope.cycleId AND sheet.customerId = scope.customerId
    AND sheet.purpose = 'scoring')`;

const ONLY: Readonly<Record<NonNullable<BoardQuery['only']>, string>> = {
  open: `AND ${OPEN} = 1`,
  settled: `AND ${OPEN} = 0`,
  unassigned: `AND NOT EXISTS (SELECT 1 FROM score_sheet sheet
    WHERE sheet.cycleId = scope.cycleId AND sheet.customerId = scope.customerId
      AND sheet.purpose = 'scoring')`,
};

/** What the coordinator's lists ask of the database. */
@Injectable()
export class ScoringBoardRepository {
  /** Sheets by expert, purpose and state. */
  async counts(manager: EntityManager, cycleId: string): Promise<StateCount[]> {
    const rows = (await manager.query(
      `SELECT sheet.expertId, sheet.purpose, sheet.state, COUNT(*) AS sheets FROM score_sheet sheet
         JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
       WHERE sheet.cycleId = ? GROUP BY sheet.expertId, sheet.purpose, sheet.state`,
      [cycleId],
    )) as (Omit<StateCount, 'sheets'> & { sheets: string })[];
    return rows.map((row) => ({ ...row, sheets: Number(row.sheets) }));
  }

  /** Open sheets of each expert in the other cycles that are being scored. */
  async openElsewhere(manager: EntityManager, cycleId: string): Promise<Map<string, number>> {
    const rows = (await manager.query(
      `SELECT sheet.expertId, COUNT(*) AS sheets FROM score_sheet sheet
         JOIN cycle ON cycle.id = sheet.cycleId AND cycle.state NOT IN ('closed', 'cancelled')
         JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
       WHERE sheet.cycleId <> ? AND sheet.state = 'open' GROUP BY sheet.expertId`,
      [cycleId],
    )) as { expertId: string; sheets: string }[];
    return new Map(rows.map(({ expertId, sheets }) => [expertId, Number(sheets)]));
  }

  /** Customers of the cycle without any sheet. */
  async unassigned(manager: EntityManager, cycleId: string): Promise<number> {
    const [row] = (await manager.query(
      `SELECT COUNT(*) AS amount FROM cycle_customer scope WHERE scope.cycleId = ? ${ONLY.unassigned}`,
      [cycleId],
    )) as [{ amount: string }];
    return Number(row.amount);
  }

  /** Names of customers whose submitted and open sheets are fewer than wanted, by code; not those without any sheet. */
  async short(manager: EntityManager, cycleId: string, wanted: number): Promise<string[]> {
    const rows = (await manager.query(
      `SELECT customer.name FROM score_sheet sheet
         JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
         JOIN customer ON customer.id = sheet.customerId
       WHERE sheet.cycleId = ? AND sheet.purpose = 'scoring' GROUP BY customer.id, customer.name, customer.code
       HAVING SUM(sheet.state IN ('open', 'submitted')) < ? ORDER BY customer.code`,
      [cycleId, wanted],
    )) as { name: string }[];
    return rows.map(({ name }) => name);
  }

  /** A page of customers in the order of their codes, and how many the filter finds in all. */
  async customers(
    manager: EntityManager,
    cycleId: string,
    { after, limit, only, search }: BoardQuery,
  ): Promise<{ rows: BoardCustomer[]; total: number }> {
    const from = `FROM cycle_customer scope JOIN customer ON customer.id = scope.customerId
      WHERE scope.cycleId = ? ${only ? ONLY[only] : ''}
        AND (customer.name LIKE ? OR customer.code LIKE ?)`;
    const pattern = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const given = [cycleId, pattern, pattern];
    const rows = (await manager.query(
      `SELECT scope.customerId, customer.code, customer.name, scope.ownerId, scope.departmentId ${from}
         AND customer.code > ? ORDER BY customer.code LIMIT ?`,
      [...given, after, limit],
    )) as BoardCustomer[];
    const [count] = (await manager.query(`SELECT COUNT(*) AS amount ${from}`, given)) as [{ amount: string }];
    return { rows, total: Number(count.amount) };
  }

  /** Sheets that count. */
  sheetsOf(manager: EntityManager, cycleId: string, customerIds: readonly string[]): Promise<ScoreSheet[]> {
    return manager.findBy(ScoreSheet, { cycleId, customerId: In([...customerIds]), purpose: 'scoring' });
  }
}
