import type { Day } from '../calendar/day.js';
import { windowOf } from '../calendar/months.js';
import type { TableKey } from '../canonical/tables.js';
import { ChangeTally } from '../contacts/interaction-change.js';
import { ContactTally, type InteractionFacts, type TicketFacts } from '../contacts/contact-tally.js';
import { own } from '../csv/own.js';
import { InvoiceTally, type InvoiceFacts } from '../invoices/invoice-tally.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { isCounting, OrderTally } from '../orders/order-tally.js';
import type { Binning } from '../orders/rfm.js';
import { SurveyTally, type SurveyFacts } from '../surveys/survey-tally.js';
import { METRIC_NAMES, metricOf, type MetricName } from './catalogue.js';
import { MetricsResult } from './metrics-result.js';
import { NO_DAY, type MetricsCustomer } from './tallies.js';

export interface MetricsOptions {
  /** Last day that counts. */
  readonly asOf: Day;
  readonly customers: readonly MetricsCustomer[];
  /** The files that are there: a metric without its files is not computable, not 0. */
  readonly tables: ReadonlySet<TableKey>;
  /** Windows beside the default ones that will be asked for. */
  readonly windows?: readonly MetricWindow[];
  /** Orders that `order_value_stability` needs; 3 when absent, at least 2. */
  readonly fewestForStability?: number;
  /** How RFM scores are cut; `quantile` when absent. */
  readonly rfm?: Binning;
}

export interface MetricWindow {
  readonly metric: MetricName;
  readonly months: number;
}

/** The questions of `surveys` that metrics are made of. */
export const QUESTIONS = ['satisfaction', 'referral', 'nps'] as const;

/**
 * Takes rows in any order, once each, and keeps counters only: memory grows with the customers, not
 * with the rows. Rows of customers that are not in the list are passed over.
 */
export interface MetricsAccumulator {
  order(facts: OrderFacts): void;
  ticket(facts: TicketFacts): void;
  interaction(facts: InteractionFacts): void;
  invoice(facts: InvoiceFacts): void;
  survey(facts: SurveyFacts): void;
  finish(): MetricsResult;
}

/** @throws RangeError when a window is not a whole number of months above 0, or stability needs fewer than 2 orders */
export function createMetricsAccumulator(options: MetricsOptions): MetricsAccumulator {
  const { asOf, customers, fewestForStability = 3 } = options;
  if (!(fewestForStability >= 2)) throw new RangeError(`stability of ${fewestForStability} orders`);
  const size = customers.length;
  const places = new Map(customers.map(({ id }, index) => [own(id), index]));
  const isChange = (metric: MetricName): boolean => metric === 'interaction_change';
  const windows = windowsOf(options.windows ?? [], (metric) => !isChange(metric));
  const changeWindows = windowsOf(options.windows ?? [], isChange);
  const each = <T>(make: (months: number) => T, among = windows): Map<number, T> =>
    new Map(among.map((months) => [months, make(months)]));

  const orders = each((months) => new OrderTally(size, months, windowOf(asOf, months)));
  const contacts = each((months) => new ContactTally(size, windowOf(asOf, months)));
  const invoices = each((months) => new InvoiceTally(size, windowOf(asOf, months)));
  const changes = each((months) => new ChangeTally(size, asOf, months), changeWindows);
  const surveys = new Map(
    QUESTIONS.map((question) => [
      question as string,
      each((months) => new SurveyTally(size, question, windowOf(asOf, months))),
    ]),
  );
  const lastOrder = new Int32Array(size).fill(NO_DAY);
  const types = new Map<string, number>();

  function typePlace(type: string): number {
    const known = types.get(type);
    if (known !== undefined) return known;
    types.set(own(type), types.size);
    return types.size - 1;
  }

  return {
    order(facts) {
      const index = places.get(facts.customerId);
      if (index === undefined) return;
      const typePlaces = facts.productTypes.map(typePlace);
      for (const tally of orders.values()) tally.add(index, facts, typePlaces);
      if (isCounting(facts) && facts.day <= asOf && facts.day > (lastOrder[index] ?? NO_DAY)) {
        lastOrder[index] = facts.day;
      }
    },
    ticket(facts) {
      const index = places.get(facts.customerId);
      if (index === undefined) return;
      for (const tally of contacts.values()) tally.ticket(index, facts);
    },
    interaction(facts) {
      const index = places.get(facts.customerId);
      if (index === undefined) return;
      for (const tally of contacts.values()) tally.interaction(index, facts);
      for (const tally of changes.values()) tally.interaction(index, facts);
    },
    invoice(facts) {
      const index = places.get(facts.customerId);
      if (index === undefined) return;
      for (const tally of invoices.values()) tally.add(index, facts);
    },
    survey(facts) {
      const index = places.get(facts.customerId);
      if (index === undefined) return;
      for (const tally of surveys.get(facts.question)?.values() ?? []) tally.add(index, facts);
    },
    finish: () =>
      new MetricsResult({
        asOf,
        customers,
        tables: options.tables,
        orders,
        contacts,
        invoices,
        surveys,
        changes,
        lastOrder,
        fewestForStability,
        rfm: options.rfm ?? 'quantile',
      }),
  };
}

/** The default and the asked windows of some metrics. */
function windowsOf(asked: readonly MetricWindow[], isMeant: (metric: MetricName) => boolean): number[] {
  const names = METRIC_NAMES.filter(isMeant);
  const months = new Set([
    ...names.flatMap((name) => metricOf(name).months ?? []),
    ...asked.flatMap((window) => (isMeant(window.metric) ? window.months : [])),
  ]);
  const wrong = [...months].find((count) => !Number.isInteger(count) || count < 1);
  if (wrong !== undefined) throw new RangeError(`a window of ${wrong} months`);
  return [...months];
}
