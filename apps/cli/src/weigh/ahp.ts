import {
  DEFAULT_RANDOM_INDEX,
  isComplete,
  methodOf,
  violationInWords,
  weighComparison,
} from '@assay/weighting';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { completion, items, matrix, method, randomIndex, readComparison, scale, upper } from './input.js';
import { demand } from '../platform/demand.js';

const ahpInput = z.strictObject({
  items,
  matrix: matrix.optional(),
  upper: upper.optional(),
  method: method.optional(),
  randomIndex: randomIndex.optional(),
  completion: completion.optional(),
  scale: scale.optional(),
});

/** `weigh ahp`: weights of one comparison, its consistency and its worst judgements (places count from 0). */
export function weighAhp(input: unknown) {
  const { items: names, ...options } = parseInput(ahpInput, input);
  const comparison = readComparison(names, options, options.scale);
  const weighing = demand(weighComparison(comparison, options));
  return {
    weights: weighing.weights,
    lambdaMax: weighing.lambdaMax,
    consistencyIndex: weighing.consistencyIndex,
    consistencyRatio: weighing.consistencyRatio,
    randomIndex: weighing.randomIndex,
    geometricConsistencyIndex: weighing.geometricConsistencyIndex,
    judgements: weighing.judgements,
    ...(isComplete(comparison) ? {} : { completed: weighing.matrix }),
    weaklyConsistent: weighing.violations.length === 0,
    violations: weighing.violations.map((violation) => violationInWords(violation, names, 'en')),
    method: methodOf(comparison, options),
    scale: options.scale ?? 'linear',
    randomIndexTable:
      typeof options.randomIndex === 'number' ? null : (options.randomIndex ?? DEFAULT_RANDOM_INDEX),
  };
}
