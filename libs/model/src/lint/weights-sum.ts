import { indicatorsOf } from '../inputs.js';
import { finding, type Check } from './finding.js';
import { indicatorPath, mapIndicators } from './rules-of.js';

/** Float noise of a sum of printed percentages such as 33.3 + 33.3 + 33.4. */
const NOISE = 1e-9;

/**
 * Weights that do not add up to 100 (S0-I1: the source prints 120). A warning only, since every
 * calculation divides by the sum; a negative weight, or nothing but zeros, is a fault.
 */
export const weightsSum: Check = {
  find: (model) => {
    const invalid = model.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap(({ key, printedWeight }, i) =>
        printedWeight >= 0 && Number.isFinite(printedWeight)
          ? []
          : [
              finding('fault', 'weight-invalid', `${indicatorPath(d, i)}/printedWeight`, {
                indicator: key,
                weight: printedWeight,
              }),
            ],
      ),
    );
    const indicators = indicatorsOf(model);
    if (invalid.length > 0 || indicators.length === 0) return invalid;
    const sum = indicators.reduce((total, { printedWeight }) => total + printedWeight, 0);
    if (sum === 0) return [finding('fault', 'weights-all-zero', '/dimensions')];
    if (Math.abs(sum - 100) <= NOISE) return [];
    return [finding('warning', 'weights-sum', '/dimensions', { sum, factor: sum / 100 }, ['normalise'])];
  },
  repairs: {
    'weights-sum': {
      normalise: (model) => {
        const sum = indicatorsOf(model).reduce((total, { printedWeight }) => total + printedWeight, 0);
        return mapIndicators(model, (indicator) => ({
          ...indicator,
          printedWeight: (indicator.printedWeight * 100) / sum,
        }));
      },
    },
  },
};
