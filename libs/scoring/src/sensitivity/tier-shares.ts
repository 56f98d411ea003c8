import { checkRows, type Rows } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';
import { reaches } from '../tolerance.js';

/** Weights drawn many times, one column an indicator; only the first `draws` of each count. Sum 1 over the columns of a draw. */
export interface DrawnWeights {
  readonly columns: readonly Float64Array[];
  readonly draws: number;
}

/**
 * How often each customer falls into each tier while the weights vary: the probabilities behind a tier that the printed
 * weights give. `LeafDraws` of `libs/weighting` fits.
 *
 * @param rows scores of the customers, in the order of the weights' columns
 * @param edges between tiers, falling: the lower edge of each tier but the lowest
 * @returns by customer, then by tier from the best: shares of the draws, sum 1
 *
 * Refused: bad rows, no draw, edges that do not fall.
 */
export function tierShares(
  weights: DrawnWeights,
  rows: Rows,
  edges: readonly number[],
): Evaluation<readonly (readonly number[])[]> {
  const { columns, draws } = weights;
  const checked = checkRows(rows, columns.length);
  if (!checked.ok) return checked;
  if (draws < 1) return notEvaluated('too-few-objects', { least: 1, found: draws });
  if (edges.some((edge, place) => place > 0 && !(edge < (edges[place - 1] ?? 0)))) {
    return notEvaluated('levels-not-in-order');
  }
  return evaluated(
    rows.map((scores) => {
      const counts = Array.from({ length: edges.length + 1 }, () => 0);
      for (let draw = 0; draw < draws; draw++) {
        let total = 0;
        for (let place = 0; place < columns.length; place++) {
          total += ((columns[place] as Float64Array)[draw] as number) * (scores[place] as number);
        }
        const tier = edges.findIndex((edge) => reaches(total, edge));
        const at = tier < 0 ? edges.length : tier;
        counts[at] = (counts[at] as number) + 1;
      }
      return counts.map((count) => count / draws);
    }),
  );
}
