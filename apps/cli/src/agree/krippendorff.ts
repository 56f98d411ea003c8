import { krippendorffAlpha, LEVELS, readingOf } from '@assay/weighting';
import * as z from 'zod';
import { demand } from '../platform/demand.js';
import { parseInput } from '../platform/json-input.js';
import { ratings } from './ratings-input.js';

const krippendorffInput = z.strictObject({ ratings, level: z.enum(LEVELS).default('interval') });

/** `agree krippendorff`: alpha, for interval ratings unless `"level"` says otherwise. It has no test of its own. */
export function agreeKrippendorff(input: unknown) {
  const { ratings: given, level } = parseInput(krippendorffInput, input);
  const statistic = demand(krippendorffAlpha(given, level));
  const reading = readingOf('reliability', statistic).en;
  return { statistic, testValue: null, degreesOfFreedom: null, pValue: null, reading, level };
}
