import { intraclass, INTRACLASS_MODELS, readingOf } from '@assay/weighting';
import * as z from 'zod';
import { demand } from '../platform/demand.js';
import { parseInput } from '../platform/json-input.js';
import { ratings } from './ratings-input.js';

const iccInput = z.strictObject({
  ratings,
  model: z.enum(INTRACLASS_MODELS).default('two-way-agreement'),
  unit: z.enum(['single', 'average']).default('single'),
});

/** `agree icc`: ICC(2,1) unless `"model"` and `"unit"` say otherwise; `testValue` is F, null without any error. */
export function agreeIcc(input: unknown) {
  const { ratings: given, model, unit } = parseInput(iccInput, input);
  const { icc, f, degreesOfFreedom, pValue } = demand(intraclass(given, model, unit));
  return {
    statistic: icc,
    testValue: Number.isFinite(f) ? f : null,
    degreesOfFreedom,
    pValue,
    reading: readingOf('intraclass', icc).en,
    model,
    unit,
  };
}
