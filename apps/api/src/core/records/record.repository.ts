import { Injectable } from '@nestjs/common';
import {
  parseDecimal,
  ZERO,
  type InteractionFacts,
  type InvoiceFacts,
  type OrderFacts,
  type OrderLineRecord,
  type SurveyFacts,
  type TableKey,
  type TicketFacts,
} from '@assay/metrics';
import type { EntityManager } from 'typeorm';

const PAGE = 20_000;

/** Whole days since 1970-01-01, as `libs/metrics` counts them. */
const day = (column: string): string => `CAST(TO_DAYS(${column}) - 719528 AS SIGNED)`;
const amount = (text: string) => parseDecimal(text) ?? ZERO;

const TABLES_OF: Readonly<Record<Exclude<TableKey, 'customers' | 'values'>, string>> = {
  orders: 'order_record',
  order_lines: 'order_line',
  invoices: 'invoice',
  tickets: 'ticket',
  interactions: 'interaction',
  surveys: 'survey_answer',
};

/** A question of a page of rows whose ids lie above the last one seen. */
async function* pages<R extends { id: string }>(manager: EntityManager, select: string): AsyncGenerator<R> {
  for (let last = '0'; ;) {
    const page = (await manager.query(`${select} WHERE id > ? ORDER BY id LIMIT ${PAGE}`, [last])) as R[];
    yield* page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = end.id;
  }
}

/** Reads the company's records in pages, as the metrics take them. */
@Injectable()
export class RecordRepository {
  /** Rows in store by table. */
  async counts(manager: EntityManager): Promise<{ table: TableKey; rows: number }[]> {
    const counts: { table: TableKey; rows: number }[] = [];
    for (const [table, name] of [['customers', 'customer'], ...Object.entries(TABLES_OF)] as [
      TableKey,
      string,
    ][]) {
      const [row] = (await manager.query(`SELECT COUNT(*) AS amount FROM \`${name}\``)) as [
        { amount: string },
      ];
      counts.push({ table, rows: Number(row.amount) });
    }
    return counts;
  }

  async *orders(manager: EntityManager): AsyncGenerator<OrderFacts & { sourceId: string }> {
    interface Row {
      id: string;
      sourceId: string;
      customerId: string;
      day: number;
      amount: string;
      status: OrderFacts['status'];
      productType: string | null;
    }
    const select = `SELECT id, sourceId, customerId, ${day('orderedAt')} AS day, amount, status, productType FROM order_record`;
    for await (const row of pages<Row>(manager, select)) {
      const productTypes = row.productType === null ? [] : [row.productType];
      yield { ...row, amount: amount(row.amount), productTypes, rows: 1 };
    }
  }

  async *orderLines(manager: EntityManager): AsyncGenerator<OrderLineRecord> {
    interface Row {
      id: string;
      orderId: string;
      customerId: string;
      day: number;
      amount: string;
      status: OrderLineRecord['status'];
      productType: string | null;
    }
    const select = `SELECT id, orderId, customerId, ${day('orderedAt')} AS day, amount, status, productType FROM order_line`;
    for await (const { day: on, ...row } of pages<Row>(manager, select)) {
      const orderedAt = { day: on, seconds: 0, hasTime: false, offsetMinutes: null };
      yield { ...row, orderedAt, amount: amount(row.amount), quantity: null };
    }
  }

  async *invoices(manager: EntityManager): AsyncGenerator<InvoiceFacts> {
    interface Row {
      id: string;
      customerId: string;
      dueDay: number;
      paidDay: number | null;
      amount: string;
    }
    const select = `SELECT id, customerId, ${day('dueAt')} AS dueDay, ${day('paidAt')} AS paidDay, amount FROM invoice`;
    for await (const row of pages<Row>(manager, select)) yield { ...row, amount: amount(row.amount) };
  }

  async *tickets(manager: EntityManager): AsyncGenerator<TicketFacts> {
    interface Row {
      id: string;
      customerId: string;
      openedDay: number;
      kind: TicketFacts['kind'];
      resolvedDay: number | null;
      seconds: string | null;
    }
    const select = `SELECT id, customerId, ${day('openedAt')} AS openedDay, kind, ${day('resolvedAt')} AS resolvedDay,
      TIMESTAMPDIFF(SECOND, openedAt, resolvedAt) AS seconds FROM ticket`;
    for await (const { seconds, ...row } of pages<Row>(manager, select)) {
      yield { ...row, hours: seconds === null ? null : Math.max(0, Number(seconds)) / 3600 };
    }
  }

  async *interactions(manager: EntityManager): AsyncGenerator<InteractionFacts> {
    const select = `SELECT id, customerId, ${day('at')} AS day FROM interaction`;
    yield* pages<{ id: string; customerId: string; day: number }>(manager, select);
  }

  async *surveys(manager: EntityManager): AsyncGenerator<SurveyFacts> {
    interface Row {
      id: string;
      customerId: string;
      day: number;
      question: string;
      score: string;
    }
    const select = `SELECT id, customerId, ${day('at')} AS day, question, score FROM survey_answer`;
    for await (const row of pages<Row>(manager, select)) yield { ...row, score: amount(row.score) };
  }
}
