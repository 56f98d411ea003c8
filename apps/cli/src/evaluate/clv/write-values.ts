import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { csvLine, formatDecimal, type LifetimeValue, type PurchaseHistory } from '@assay/metrics';

/** Writes a line per customer; the file appears when it is whole, and one of the same name is replaced. */
export function writeValues(
  file: string,
  histories: readonly PurchaseHistory[],
  values: readonly LifetimeValue[],
): void {
  const header = [
    'customer',
    'probability_alive',
    'expected_purchases',
    'expected_spend',
    'clv',
    'repeat_purchases',
    'recency_weeks',
    'age_weeks',
    'historic_spend',
  ];
  const lines = histories.map(({ customer, repeats, recency, age, totalSpend }, place) => {
    const value = values[place];
    return csvLine([
      customer,
      value?.probabilityAlive ?? null,
      value?.expectedPurchases ?? null,
      value?.expectedSpend ?? null,
      value?.clv ?? null,
      repeats,
      recency,
      age,
      formatDecimal(totalSpend),
    ]);
  });
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, [csvLine(header), ...lines].join(''));
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
