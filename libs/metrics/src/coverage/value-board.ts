import type { Day } from '../calendar/day.js';
import type { ValueRecord } from '../canonical/records.js';
import { own } from '../csv/own.js';

/** What the metrics need of a typed-in or imported value. */
export interface ValueFacts {
  readonly customerId: string;
  /** Key of a model input, as `model show` prints it. */
  readonly indicator: string;
  readonly value: number;
  /** The day the value holds from; null when it is not known. */
  readonly day: Day | null;
}

export function valueFacts({ customerId, indicator, value, at }: ValueRecord): ValueFacts {
  return { customerId, indicator, value, day: at?.day ?? null };
}

/**
 * Keeps one value for each customer and indicator: the latest up to the as-of day. A value without a
 * day counts as older than any with one. Of values of the same day the first stays.
 */
export interface ValueBoard {
  value(facts: ValueFacts): void;
  /** The values of an indicator by customer, NaN where there is none. */
  column(indicator: string): Float64Array;
  /** Every indicator that has a value, in the order of their first one. */
  indicators(): readonly string[];
}

export function createValueBoard(asOf: Day, customers: readonly { readonly id: string }[]): ValueBoard {
  const places = new Map(customers.map(({ id }, index) => [own(id), index]));
  const columns = new Map<string, { readonly values: Float64Array; readonly days: Float64Array }>();

  function columnsOf(indicator: string) {
    const found = columns.get(indicator) ?? {
      values: new Float64Array(customers.length).fill(NaN),
      days: new Float64Array(customers.length).fill(NaN),
    };
    if (!columns.has(indicator)) columns.set(own(indicator), found);
    return found;
  }

  return {
    value({ customerId, indicator, value, day }) {
      const index = places.get(customerId);
      if (index === undefined || (day !== null && day > asOf)) return;
      const { values, days } = columnsOf(indicator);
      const held = days[index] ?? NaN;
      const from = day ?? -Infinity;
      // NaN: nothing is held yet.
      if (held >= from) return;
      values[index] = value;
      days[index] = from;
    },
    column: (indicator) => columns.get(indicator)?.values ?? new Float64Array(customers.length).fill(NaN),
    indicators: () => [...columns.keys()],
  };
}
