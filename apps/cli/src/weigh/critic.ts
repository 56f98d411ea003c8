import { criticWeights } from '@assay/weighting';
import { readData } from './data-input.js';
import { demand } from '../platform/demand.js';

/** `weigh critic`: normalised by "min-max" unless the input says otherwise. */
export function weighCritic(input: unknown) {
  const { data, normalise = 'min-max' } = readData(input);
  const { weights, constant } = demand(criticWeights(data, normalise));
  return { weights, normalise, constant };
}
