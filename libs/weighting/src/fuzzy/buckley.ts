import { shares, sum } from '../numbers/matrix.js';
import { DEFUZZIFIERS, type Defuzzifier, type FuzzyMatrix, type Triangular } from './triangular.js';

export interface FuzzyWeights {
  /** Crisp, sum 1. */
  readonly weights: readonly number[];
  readonly fuzzyWeights: readonly Triangular[];
}

/**
 * Fuzzy AHP by the geometric mean (Buckley 1985): r_i = (prod_j a_ij)^(1/n) part by part,
 * w_i = r_i (x) (1 / sum u, 1 / sum m, 1 / sum l); the fuzzy weight is made crisp, then normalised.
 * Some texts make r_i crisp first, which gives slightly other figures.
 */
export function buckleyWeights(matrix: FuzzyMatrix, defuzzify: Defuzzifier = 'centroid'): FuzzyWeights {
  const mean = (row: readonly Triangular[], part: 0 | 1 | 2) =>
    Math.exp(sum(row.map((value) => Math.log(value[part]))) / row.length);
  const rows = matrix.map((row): Triangular => [mean(row, 0), mean(row, 1), mean(row, 2)]);
  const total = (part: 0 | 1 | 2) => sum(rows.map((row) => row[part]));
  const [lower, mode, upper] = [total(0), total(1), total(2)];
  const fuzzyWeights = rows.map(([l, m, u]): Triangular => [l / upper, m / mode, u / lower]);
  return { weights: shares(fuzzyWeights.map(DEFUZZIFIERS[defuzzify])), fuzzyWeights };
}
