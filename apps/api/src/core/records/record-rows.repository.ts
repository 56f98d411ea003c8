import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface Source {
  readonly table: string;
  readonly at: string;
  readonly kind: string;
  readonly amount: string;
}

const ORDERS: Source = { table: 'order_record', at: 'orderedAt', kind: 'status', amount: 'amount' };
const TICKETS: Source = { table: 'ticket', at: 'openedAt', kind: 'kind', amount: 'NULL' };
const SURVEYS: Source = { table: 'survey_answer', at: 'at', kind: 'question', amount: 'score' };
const INVOICES: Source = {
  table: 'invoice',
  at: 'dueAt',
  kind: "IF(paidAt IS NULL, 'open', 'paid')",
  amount: 'amount',
};
const INTERACTIONS: Source = { table: 'interaction', at: 'at', kind: 'kind', amount: 'NULL' };

/** The table that a metric is mainly made of. */
const SOURCES: Readonly<Record<string, Source>> = {
  complaint_rate: TICKETS,
  complaint_per_order: TICKETS,
  response_hours: TICKETS,
  satisfaction: SURVEYS,
  referral: SURVEYS,
  nps: SURVEYS,
  overdue_share: INVOICES,
  collection_rate: INVOICES,
  interaction_change: INTERACTIONS,
};

const LIMIT = 200;
/** `interaction_change` compares three months with the three before. */
const CHANGE_MONTHS = 6;

export interface SourceRow {
  id: string;
  at: string | null;
  kind: string;
  amount: string | null;
  importedFrom: string | null;
}

/** The records of one customer that stand behind a metric. */
@Injectable()
export class RecordRows {
  /** At most 200 rows, newest first, with the number there are in all. */
  async behind(
    manager: EntityManager,
    customerId: string,
    metric: string,
    months: number,
    asOf: string,
  ): Promise<{ table: string; rows: SourceRow[]; total: number }> {
    const { table, at, kind, amount } = SOURCES[metric] ?? ORDERS;
    const window = metric === 'interaction_change' ? CHANGE_MONTHS : months;
    const question = table === 'survey_answer' ? ' AND r.question = ?' : '';
    const where =
      `r.customerId = ? AND r.\`${at}\` >= DATE_ADD(DATE_SUB(?, INTERVAL ? MONTH), INTERVAL 1 DAY) ` +
      `AND r.\`${at}\` < DATE_ADD(?, INTERVAL 1 DAY)${question}`;
    const values = [customerId, asOf, window, asOf, ...(question ? [metric] : [])];
    const rows = (await manager.query(
      `SELECT r.sourceId AS id, DATE_FORMAT(r.\`${at}\`, '%Y-%m-%d') AS at, ${kind} AS kind, ${amount} AS amount,
         i.fileName AS importedFrom
       FROM \`${table}\` r LEFT JOIN \`import\` i ON i.id = r.importId
       WHERE ${where} ORDER BY r.\`${at}\` DESC, r.id DESC LIMIT ${LIMIT}`,
      values,
    )) as SourceRow[];
    const [count] = (await manager.query(
      `SELECT COUNT(*) AS amount FROM \`${table}\` r WHERE ${where}`,
      values,
    )) as [{ amount: string }];
    return { table, rows, total: Number(count.amount) };
  }
}
