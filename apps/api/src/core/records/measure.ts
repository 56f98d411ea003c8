import {
  createMetricsAccumulator,
  createOrderAssembly,
  type MetricsCustomer,
  type MetricsResult,
  type MetricWindow,
  type TableKey,
} from '@assay/metrics';
import type { EntityManager } from 'typeorm';
import type { RecordRepository } from './record.repository.js';

/** How far the reading is: rows read of rows in store. */
export type Reading = (rows: number, total: number) => Promise<void>;

const STEP = 20_000;

/** Computes the metrics of customers from the company's records up to the as-of day. */
export async function measure(
  records: RecordRepository,
  manager: EntityManager,
  wanted: { asOf: number; customers: readonly MetricsCustomer[]; windows: readonly MetricWindow[] },
  reading: Reading,
): Promise<MetricsResult> {
  const counts = await records.counts(manager);
  const tables = new Set<TableKey>(counts.filter(({ rows }) => rows > 0).map(({ table }) => table));
  const total = counts.filter(({ table }) => table !== 'customers').reduce((sum, { rows }) => sum + rows, 0);
  const metrics = createMetricsAccumulator({ ...wanted, tables });
  const assembly = createOrderAssembly();
  let rows = 0;
  const counted = async <T>(source: AsyncIterable<T>, take: (row: T) => void): Promise<void> => {
    for await (const row of source) {
      take(row);
      rows += 1;
      if (rows % STEP === 0) await reading(rows, total);
    }
  };
  await counted(records.orders(manager), (order) => {
    assembly.standsAlone(order.sourceId);
    metrics.order(order);
  });
  await counted(records.orderLines(manager), (line) => assembly.line(line));
  for (const order of assembly.orders()) metrics.order(order);
  await counted(records.invoices(manager), (invoice) => metrics.invoice(invoice));
  await counted(records.tickets(manager), (ticket) => metrics.ticket(ticket));
  await counted(records.interactions(manager), (interaction) => metrics.interaction(interaction));
  await counted(records.surveys(manager), (answer) => metrics.survey(answer));
  await reading(rows, total);
  return metrics.finish();
}
