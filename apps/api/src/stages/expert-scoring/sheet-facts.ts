import type { SheetFact } from '@assay/contract';
import { inputsOfIndicator, type Indicator, type ModelInput } from '@assay/model';
import type { KnownValue } from '../data-collection/data-collection.reader.js';
import { amountBand } from './amount-band.js';

/**
 * The customer's figures for the eyes of an expert: of every collected indicator the raw value, of those that
 * join metrics each part. Amounts of money leave the server as a range only.
 */
export function sheetFacts(
  indicators: readonly Indicator[],
  values: ReadonlyMap<string, KnownValue>,
): SheetFact[] {
  return indicators
    .filter(({ source }) => source.kind !== 'experts')
    .flatMap((indicator) =>
      inputsOfIndicator(indicator).map((input) => {
        const value = valueOf(indicator, input, values.get(indicator.key));
        const isMoney = input.unit === 'cny';
        return {
          key: input.key,
          name: input.name,
          unit: input.unit,
          months: input.source.kind === 'metric' ? input.source.months : null,
          value: isMoney ? null : value,
          range: isMoney && value !== null ? amountBand(value) : null,
        };
      }),
    );
}

function valueOf(indicator: Indicator, input: ModelInput, known: KnownValue | undefined): number | null {
  if (!known) return null;
  if (indicator.source.kind !== 'metrics') return known.value;
  return known.parts?.[input.key.slice(indicator.key.length + 1)] ?? null;
}
