import { checkRatings, kendallW, ratedByAll, readingOf } from '@assay/weighting';
import * as z from 'zod';
import { demand } from '../platform/demand.js';
import { parseInput } from '../platform/json-input.js';
import { ratings } from './ratings-input.js';

const kendallInput = z.strictObject({ ratings });

/** `agree kendall-w`: over the items that everybody rated, with the correction for ties. */
export function agreeKendallW(input: unknown) {
  const used = ratedByAll(demand(checkRatings(parseInput(kendallInput, input).ratings)));
  const { w, chiSquare, degreesOfFreedom, pValue } = demand(kendallW(used));
  return {
    statistic: w,
    testValue: chiSquare,
    degreesOfFreedom,
    pValue,
    reading: readingOf('concordance', w).en,
    items: used[0]?.length ?? 0,
  };
}
