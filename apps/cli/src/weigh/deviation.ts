import { deviationWeights } from '@assay/weighting';
import { readData } from './data-input.js';
import { demand } from '../platform/demand.js';

/** `weigh deviation`: normalised by "min-max" unless the input says otherwise. */
export function weighDeviation(input: unknown) {
  const { data, normalise = 'min-max' } = readData(input);
  const { weights, constant } = demand(deviationWeights(data, normalise));
  return { weights, normalise, constant };
}
