import { checkRows, checkWeights, column, sum, type Rows, type WeightedColumn } from '../evaluation/table.js';
import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';

export interface Topsis {
  /** C = d- / (d+ + d-), 1 the ideal, 0 its opposite. */
  readonly closeness: readonly number[];
  /** 1 the best; equal closeness shares the better rank. */
  readonly rank: readonly number[];
}

/** Rows that differ by less than rounding can make share a rank. */
const NOISE = 1e-12;

/**
 * Ranking by closeness to the ideal (Hwang & Yoon 1981): r = x / sqrt(sum x^2) by column, v = w r, distances to the best
 * and the worst value of each column.
 *
 * Refused: fewer than two rows, bad rows or weights, all rows alike (closeness is 0 / 0).
 */
export function topsis(columns: readonly WeightedColumn[], rows: Rows): Evaluation<Topsis> {
  const checked = checkRows(rows, columns.length, 2);
  if (!checked.ok) return checked;
  const weights = checkWeights(
    columns.map(({ weight }) => weight),
    columns.length,
  );
  if (!weights.ok) return weights;
  const weighted = columns.map(({ direction, weight }, place) => {
    const values = column(rows, place);
    const length = Math.sqrt(sum(values.map((value) => value ** 2)));
    const scaled = values.map((value) => (length === 0 ? 0 : (weight * value) / length));
    const [low, high] = [Math.min(...scaled), Math.max(...scaled)];
    return direction === 'benefit' ? { scaled, best: high, worst: low } : { scaled, best: low, worst: high };
  });
  const distance = (row: number, to: 'best' | 'worst') =>
    Math.sqrt(sum(weighted.map((one) => ((one.scaled[row] ?? 0) - one[to]) ** 2)));
  const parts = rows.map((_, row) => ({ best: distance(row, 'best'), worst: distance(row, 'worst') }));
  if (parts.some(({ best, worst }) => best + worst === 0)) return notEvaluated('all-alike');
  const closeness = parts.map(({ best, worst }) => worst / (best + worst));
  return evaluated({
    closeness,
    rank: closeness.map((own) => 1 + closeness.filter((other) => other > own + NOISE).length),
  });
}
