import {
  createMetricsAccumulator,
  createOrderAssembly,
  createValueBoard,
  interactionFacts,
  invoiceFacts,
  orderFacts,
  surveyFacts,
  ticketFacts,
  valueFacts,
  type MetricsOptions,
  type MetricsResult,
  type RecordOf,
  type SetAside,
  type TableKey,
  type ValueBoard,
} from '@assay/metrics';
import { readTable, type FileReport } from './read-table.js';

/** What the records of a folder come to. */
export interface Records {
  readonly metrics: MetricsResult;
  readonly values: ValueBoard;
  readonly reports: readonly FileReport[];
  /** Lines of `order_lines` whose order stands in `orders`. */
  readonly supersededLines: number;
}

type RecordTable = Exclude<TableKey, 'customers'>;

type Takers = { readonly [K in RecordTable]: (record: RecordOf<K>) => void };

/** Reads every file but `customers`, each once, and counts what its rows say. */
export function readRecords(
  files: ReadonlyMap<TableKey, string>,
  ids: ReadonlySet<string>,
  options: MetricsOptions,
  setAside: (row: SetAside) => void,
): Records {
  const accumulator = createMetricsAccumulator(options);
  const values = createValueBoard(options.asOf, options.customers);
  const assembly = createOrderAssembly();
  const hasLines = files.has('order_lines');
  const takers: Takers = {
    orders(record) {
      if (hasLines) assembly.standsAlone(record.orderId);
      accumulator.order(orderFacts(record));
    },
    order_lines: (record) => assembly.line(record),
    invoices: (record) => accumulator.invoice(invoiceFacts(record)),
    tickets: (record) => accumulator.ticket(ticketFacts(record)),
    interactions: (record) => accumulator.interaction(interactionFacts(record)),
    surveys: (record) => accumulator.survey(surveyFacts(record)),
    values: (record) => values.value(valueFacts(record)),
  };

  function read<K extends RecordTable>(file: K): readonly FileReport[] {
    const path = files.get(file);
    if (path === undefined) return [];
    const sink = {
      row: takers[file],
      setAside(row: SetAside, record: RecordOf<K> | null) {
        setAside(row);
        // Its lines may not bring an order back that was set aside as a whole.
        if (file === 'orders' && record !== null && 'orderId' in record) {
          assembly.standsAlone(String(record.orderId));
        }
      },
    };
    return [readTable(file, path, sink, ids)];
  }

  const reports = [
    ...read('orders'),
    ...read('order_lines'),
    ...read('invoices'),
    ...read('tickets'),
    ...read('interactions'),
    ...read('surveys'),
    ...read('values'),
  ];
  for (const order of assembly.orders()) accumulator.order(order);
  return { metrics: accumulator.finish(), values, reports, supersededLines: assembly.superseded() };
}
