import { ordinalConsensus } from '@assay/weighting';
import * as z from 'zod';
import { demand } from '../platform/demand.js';
import { parseInput } from '../platform/json-input.js';
import { numeric } from '../platform/number-input.js';
import { Refused } from '../platform/refused.js';
import { ratings } from './ratings-input.js';

const consensusInput = z.strictObject({
  ratings,
  scale: z.tuple([numeric, numeric]).default([1, 5]),
});

/** `agree tastle-wierman`: the mean consensus of the items, on a scale of 1 to 5 unless `"scale"` gives its ends. */
export function agreeTastleWierman(input: unknown) {
  const { ratings: given, scale } = parseInput(consensusInput, input);
  const items = demand(ordinalConsensus(given, scale));
  const rated = items.filter((value) => value !== null);
  if (rated.length === 0)
    throw new Refused('no-ratings', 'No item has two ratings or more.', { items: items.length });
  const statistic = rated.reduce((sum, value) => sum + value, 0) / rated.length;
  const reading = `${Math.round(statistic * 100)} % of full consensus`;
  return { statistic, testValue: null, degreesOfFreedom: null, pValue: null, reading, items, scale };
}
