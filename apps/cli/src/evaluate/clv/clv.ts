import { basename, dirname, extname, join } from 'node:path';
import {
  clvText,
  fitLifetimeModel,
  formatDay,
  lifetimeValue,
  purchaseHistories,
  type ClvTerms,
  type Day,
  type LifetimeValue,
} from '@assay/metrics';
import { Refused } from '../../platform/refused.js';
import { firstDay, readPurchases } from './read-purchases.js';
import { writeValues } from './write-values.js';

const LISTED = 100;

/**
 * `evaluate clv`: fits the models to the purchases up to `end`, writes a line per customer and answers with all that
 * the values rest on.
 *
 * @throws Refused when the file has no purchases, or the model refuses
 */
export function evaluateClv(input: string, terms: ClvTerms, end: Day, out = besideInput(input)) {
  const { purchases, setAside } = readPurchases(input);
  const from = firstDay(purchases, end);
  if (from === undefined) {
    throw new Refused('no-purchases', `${input} has no purchase up to ${formatDay(end)}.`, {
      read: purchases.length,
      setAside: setAside.length,
    });
  }
  const histories = purchaseHistories(purchases, end);
  const fitted = fitLifetimeModel(histories);
  if (!fitted.ok) {
    const { code, facts } = fitted.problem;
    throw new Refused(code, clvText(fitted.problem, 'en'), facts);
  }
  const { purchases: timing, spend } = fitted.value;
  const values = histories.map((history) => lifetimeValue(fitted.value, history, terms));
  writeValues(out, histories, values);
  const total = (of: (value: LifetimeValue) => number) => values.reduce((sum, value) => sum + of(value), 0);
  return {
    models: ['BG/NBD', 'Gamma-Gamma'],
    clock: 'weeks of 7 days; a year has 365 days',
    window: { from: formatDay(from), to: formatDay(end), weeks: (end - from) / 7 },
    customers: timing.customers,
    repeatCustomers: histories.filter(({ repeats }) => repeats > 0).length,
    parameters: { ...timing.parameters, ...spend.parameters },
    logLikelihood: timing.logLikelihood,
    spendLogLikelihood: spend.logLikelihood,
    spendCustomers: spend.customers,
    ...terms,
    expectedPurchases: total((value) => value.expectedPurchases),
    clv: total((value) => value.clv),
    rows: {
      read: purchases.length + setAside.length,
      afterEnd: purchases.filter(({ day }) => day > end).length,
      setAside: setAside.length,
      firstSetAside: setAside.slice(0, LISTED),
    },
    file: out,
  };
}

function besideInput(input: string): string {
  if (input === '-') return 'clv.csv';
  return join(dirname(input), `${basename(input, extname(input))}-clv.csv`);
}
