import { entry, sum, transpose } from '../numbers/matrix.js';
import { refuse, type Verdict } from '../problem.js';
import { checkDecisionData, columnsOf, type DecisionData } from './decision-data.js';
import { informationWeights, type ObjectiveWeights } from './information-weights.js';

/**
 * MEREC weights, by the removal effect of each criterion (Keshavarz-Ghorabaee et al. 2021): with
 * n_ij = min / x (benefit) or x / max (cost), S_i = ln(1 + (1/n) sum_j |ln n_ij|), S'_ij the same without j,
 * w_j in proportion to sum_i |S'_ij - S_i|.
 *
 * Refused: bad data, a value that is not positive, all columns constant.
 */
export function merecWeights(data: DecisionData): Verdict<ObjectiveWeights> {
  const checked = checkDecisionData(data);
  if (!checked.ok) return checked;
  const columns = columnsOf(data);
  for (const [column, values] of columns.entries()) {
    const row = values.findIndex((value) => value <= 0);
    if (row >= 0) {
      return refuse('not-positive', { row: row + 1, column: column + 1, value: values[row] ?? 0 });
    }
  }
  const logarithms = transpose(
    columns.map((values, index) => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const benefit = entry(data.columns, index).direction === 'benefit';
      return values.map((value) => Math.abs(Math.log(benefit ? low / value : value / high)));
    }),
  );
  const count = data.columns.length;
  const effects = data.columns.map((_, column) =>
    sum(
      logarithms.map((row) => {
        const whole = sum(row);
        return Math.abs(Math.log(1 + (whole - entry(row, column)) / count) - Math.log(1 + whole / count));
      }),
    ),
  );
  return informationWeights(data.columns, effects);
}
