import type { InputColumn } from './collect-inputs.js';

export interface IndicatorCoverage {
  readonly indicator: string;
  /** Customers with a value; an indicator that joins several metrics needs one of them. */
  readonly covered: number;
  /** covered / customers, 0 to 1; 0 when there are none. */
  readonly share: number;
}

export interface Coverage {
  /** In the model's order. */
  readonly indicators: readonly IndicatorCoverage[];
  /** By customer: the number of indicators with a value. */
  readonly customers: Uint16Array;
}

/** How much of what a model asks for is there, by indicator and by customer. Weights are scoring's business. */
export function coverageOf(columns: readonly InputColumn[], customers: number): Coverage {
  const covered = new Map<string, Uint8Array>();
  for (const { input, values } of columns) {
    const has = covered.get(input.indicator) ?? new Uint8Array(customers);
    for (let index = 0; index < customers; index += 1) {
      if (!Number.isNaN(values[index] ?? NaN)) has[index] = 1;
    }
    covered.set(input.indicator, has);
  }
  const byCustomer = new Uint16Array(customers);
  const indicators = [...covered].map(([indicator, has]) => {
    let count = 0;
    has.forEach((one, index) => {
      count += one;
      byCustomer[index] = (byCustomer[index] ?? 0) + one;
    });
    return { indicator, covered: count, share: customers === 0 ? 0 : count / customers };
  });
  return { indicators, customers: byCustomer };
}
