import { checkRows, checkWeights, sum, type Rows, type WeightedColumn } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';

/** By how much one weight must change for two rows to swap places. */
export interface WeightChange {
  /** Key of the column. */
  readonly column: string;
  /** The two rows, counted from 0, the better one first. */
  readonly pair: readonly [number, number];
  /** To be taken off the weight; negative means to be added. */
  readonly delta: number;
  /** delta in percent of the weight. */
  readonly percent: number;
}

/** Sums that differ by less than rounding can make are equal. */
const NOISE = 1e-12;

export interface WeightSensitivity {
  /** Possible changes, the smallest in percent first. */
  readonly changes: readonly WeightChange[];
  /** The smallest that takes the first place from its holder; null when none can. */
  readonly top: WeightChange | null;
  /** The smallest that swaps any two; null when none can. */
  readonly any: WeightChange | null;
}

/**
 * Sensitivity of a weighted sum to its weights (Triantaphyllou & Sanchez 1997): delta_k,i,j = (P_j - P_i) / (a_jk - a_ik),
 * possible if delta <= W_k; the other weights keep their values and all are normalised afterwards.
 * Values are taken as they are and must share one scale; a cost counts against its row. Rows with equal sums have
 * no order to lose; those that share the first place all hold it.
 *
 * Refused: fewer than two rows, bad rows or weights, weights that do not sum to 1 (within .01).
 */
export function weightSensitivity(
  columns: readonly WeightedColumn[],
  rows: Rows,
): Evaluation<WeightSensitivity> {
  const checked = checkRows(rows, columns.length, 2);
  if (!checked.ok) return checked;
  const weights = columns.map(({ weight }) => weight);
  const usable = checkWeights(weights, columns.length);
  if (!usable.ok) return usable;
  if (Math.abs(sum(weights) - 1) > 0.01) return notEvaluated('weights-sum', { total: sum(weights) });
  const signed = rows.map((row) =>
    row.map((value, place) => (columns[place]?.direction === 'cost' ? -value : value)),
  );
  const totals = signed.map((row) => sum(row.map((value, place) => value * (weights[place] ?? 0))));
  const order = totals.map((_, row) => row).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  const slack = NOISE * Math.max(...totals.map(Math.abs));
  const leads = (row: number) => (totals[row] ?? 0) >= (totals[order[0] ?? 0] ?? 0) - slack;
  const changes = order
    .flatMap((better, place) => order.slice(place + 1).map((worse) => [better, worse] as const))
    .flatMap(([better, worse]) =>
      columns.flatMap(({ key, weight }, place): WeightChange[] => {
        const gap = (totals[worse] ?? 0) - (totals[better] ?? 0);
        const step = (signed[worse]?.[place] ?? 0) - (signed[better]?.[place] ?? 0);
        const delta = gap / step;
        if (-gap <= slack || step === 0 || weight === 0 || delta > weight * (1 + NOISE)) return [];
        return [{ column: key, pair: [better, worse], delta, percent: (100 * delta) / weight }];
      }),
    )
    .sort((a, b) => Math.abs(a.percent) - Math.abs(b.percent));
  const top = changes.find(({ pair: [better] }) => leads(better)) ?? null;
  return evaluated({ changes, top, any: changes[0] ?? null });
}
