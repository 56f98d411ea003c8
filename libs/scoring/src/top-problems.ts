import type { EvaluationModel } from '@assay/model';
import { indicatorsOf } from '@assay/model';
import type { ProblemPoint } from './results.js';

export interface TopProblem {
  readonly indicator: string;
  readonly dimension: string;
  /** Customers who have the problem. */
  readonly customers: number;
  /** Fraction of the customers asked about. */
  readonly share: number;
  /** Mean of what the problem costs each of them, in points of the total. */
  readonly meanLost: number;
}

/**
 * The problems of a cycle, the most frequent first, then the dearest. Indicators nobody has a problem
 * with are left out.
 *
 * @param customers the problem points of each customer in the cycle, empty lists included
 */
export function topProblems(
  model: EvaluationModel,
  customers: Iterable<readonly ProblemPoint[]>,
): readonly TopProblem[] {
  const sums = new Map<string, { dimension: string; customers: number; lost: number }>();
  let all = 0;
  for (const problems of customers) {
    all += 1;
    for (const { indicator, dimension, lost } of problems) {
      const sum = sums.get(indicator) ?? { dimension, customers: 0, lost: 0 };
      sums.set(indicator, { dimension, customers: sum.customers + 1, lost: sum.lost + lost });
    }
  }
  return indicatorsOf(model)
    .flatMap(({ key }) => {
      const sum = sums.get(key);
      if (sum === undefined) return [];
      return [
        {
          indicator: key,
          dimension: sum.dimension,
          customers: sum.customers,
          share: sum.customers / all,
          meanLost: sum.lost / sum.customers,
        },
      ];
    })
    .sort((a, b) => b.customers - a.customers || b.meanLost - a.meanLost);
}
