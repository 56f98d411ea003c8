import { merecWeights } from '@assay/weighting';
import { readData } from './data-input.js';
import { demand } from '../platform/demand.js';

/** `weigh merec`: the method normalises by itself, so `normalise` has no effect. */
export function weighMerec(input: unknown) {
  const { weights, constant } = demand(merecWeights(readData(input).data));
  return { weights, constant };
}
