import { shares } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import type { DataColumn } from './decision-data.js';

/** Objective weights, with the columns that carry no information and therefore weigh 0. */
export interface ObjectiveWeights {
  readonly weights: readonly number[];
  /** Keys of the columns with one value throughout. */
  readonly constant: readonly string[];
}

/** Shares of the information of each column. Refused when none carries any. */
export function informationWeights(
  columns: readonly DataColumn[],
  information: readonly number[],
): Verdict<ObjectiveWeights> {
  if (!information.some((amount) => amount > 0)) return refuse('all-columns-constant');
  return accept({
    weights: shares(information),
    constant: columns.filter((_, index) => information[index] === 0).map(({ key }) => key),
  });
}
