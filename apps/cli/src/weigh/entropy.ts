import { entropyWeights } from '@assay/weighting';
import { readData } from './data-input.js';
import { demand } from '../platform/demand.js';

/** `weigh entropy`: as the values are, unless `"normalise": "min-max"`. 0 ln 0 counts as 0. */
export function weighEntropy(input: unknown) {
  const { data, normalise = 'none' } = readData(input);
  const { weights, entropy, divergence, constant } = demand(entropyWeights(data, normalise));
  return { weights, entropy, divergence, normalise, constant };
}
