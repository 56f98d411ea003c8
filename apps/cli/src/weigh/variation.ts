import { variationWeights } from '@assay/weighting';
import { readData } from './data-input.js';
import { demand } from '../platform/demand.js';

/** `weigh variation`: normalised by "none" unless the input says otherwise. */
export function weighVariation(input: unknown) {
  const { data, normalise = 'none' } = readData(input);
  const { weights, constant } = demand(variationWeights(data, normalise));
  return { weights, normalise, constant };
}
