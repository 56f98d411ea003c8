import { checkRatings, kendallW, ratedByAll, readingOf } from '@assay/weighting';
import * as z from 'zod';
import { demand } from '../platform/demand.js';
import { parseInput } from '../platform/json-input.js';
import { ratings } from './ratings-input.js';

const kendallInput = z.strictObject({ ratings });

/**
 * `agree kendall-w`: over the items that everybody rated, with the correction for ties. `pValue` belongs to the
 * chi-square printed; with few items `exactPValue` is the one to read.
 */
export function agreeKendallW(input: unknown) {
  const used = ratedByAll(demand(checkRatings(parseInput(kendallInput, input).ratings)));
  const { w, chiSquare, degreesOfFreedom, pValue, exactPValue } = demand(kendallW(used));
  return {
    statistic: w,
    testValue: chiSquare,
    degreesOfFreedom,
    pValue,
    reading: readingOf('concordance', w).en,
    exactPValue,
    raters: used.length,
    items: used[0]?.length ?? 0,
  };
}
