import {
  collectInputs,
  createMetricsAccumulator,
  createOrderAssembly,
  createTableReader,
  createValueBoard,
  interactionFacts,
  invoiceFacts,
  orderFacts,
  surveyFacts,
  ticketFacts,
  valueFacts,
  windowsOfModel,
  type RecordOf,
  type TableKey,
} from '@assay/metrics';
import { s0, type WeightSet } from '@assay/model';
import { planScoring, scoreCustomer, type CustomerScore } from '@assay/scoring';
import { day } from './calendar.ts';
import { FILE_NAMES } from './dirt/planted.ts';
import { DEMO_SEED, type Company } from './generate-company.ts';
import { expertsOf, opinionOf, type DemoCycle, type Opinion } from './script/opinions.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What a cycle over the company comes to: its files read and measured by `libs/metrics`, the experts'
 * opinions, scored by `libs/scoring` with the S0 template. For the specs, which ask whether the
 * company is a believable one.
 */
export function scoredCompany(
  company: Company,
  asOf: string,
  cycle: DemoCycle,
  weights?: WeightSet,
): Map<string, CustomerScore> {
  const until = day(asOf);
  const customers = company.customers.map(({ id, since }) => ({ id, since }));
  const tables = new Set<TableKey>(FILE_NAMES);
  const metrics = createMetricsAccumulator({ asOf: until, customers, tables, windows: windowsOfModel(s0) });
  const values = createValueBoard(until, customers);
  const assembly = createOrderAssembly();
  const known = new Set(customers.map(({ id }) => id));

  function read<K extends TableKey>(file: K, row: (record: RecordOf<K>) => void): void {
    const reader = createTableReader(file, { row, setAside: () => undefined }, known);
    reader.push(company.files[file]);
    reader.finish();
  }
  read('orders', (record) => {
    assembly.standsAlone(record.orderId);
    metrics.order(orderFacts(record));
  });
  read('order_lines', (record) => assembly.line(record));
  for (const order of assembly.orders()) metrics.order(order);
  read('invoices', (record) => metrics.invoice(invoiceFacts(record)));
  read('tickets', (record) => metrics.ticket(ticketFacts(record)));
  read('interactions', (record) => metrics.interaction(interactionFacts(record)));
  read('surveys', (record) => metrics.survey(surveyFacts(record)));
  read('values', (record) => values.value(valueFacts(record)));

  const inputs = collectInputs(s0, metrics.finish(), values);
  const plan = planScoring(s0, weights);
  return new Map(
    company.customers.map((customer, index) => {
      const opinions = expertsOf(DEMO_SEED, customer).map((expert) =>
        opinionOf(DEMO_SEED, customer, expert, cycle),
      );
      const judged = (key: keyof Opinion): number => mean(opinions.map((opinion) => opinion[key]));
      const raw = {
        ...Object.fromEntries(inputs.map(({ input, values: column }) => [input.key, column[index]])),
        relationship_depth: judged('relationship_depth'),
        demand_fit: judged('demand_fit'),
      };
      return [customer.id, scoreCustomer(plan, raw)];
    }),
  );
}
