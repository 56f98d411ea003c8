import { isNearEdge } from '../borderline.js';
import type { ColumnGate, ColumnPlan } from './column-plan.js';
import { FLAGS } from './flags.js';

/** Place of the tier that the total alone gives. */
export function placeOfTotal({ tierLows }: ColumnPlan, total: number): number {
  const last = tierLows.length - 1;
  let place = 0;
  while (place < last && total < (tierLows[place] as number)) place++;
  return place;
}

/** Place of the tier after the gates; what is not known (NaN) does not open a gate. */
export function placeAfterGates(
  plan: ColumnPlan,
  dimensions: readonly Float64Array[],
  row: number,
  byScore: number,
): number {
  const isShut = ({ dimension, lowest }: ColumnGate): boolean =>
    !(((dimensions[dimension] as Float64Array)[row] as number) >= lowest);
  let place = byScore;
  for (let moves = 0; moves < plan.gates.length; moves++) {
    const gates = plan.gates[place] as readonly ColumnGate[];
    if (gates.length === 0) break;
    const shut = gates.find(isShut);
    if (shut === undefined) break;
    place = shut.otherwise;
  }
  return place;
}

/** The `borderline` bit when the total lies near an edge between two tiers. */
export function borderlineFlag({ tierEdges }: ColumnPlan, total: number): number {
  for (const edge of tierEdges) {
    if (isNearEdge(total - edge)) return FLAGS.borderline;
  }
  return 0;
}
