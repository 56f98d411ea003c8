import { sum } from '../evaluation/table.js';
import type { PrincipalComponents } from './principal-components.js';

/**
 * How many components to keep: those with an eigenvalue above 1, or as many as explain the share asked for,
 * whichever is more; at least one.
 *
 * @param share of the variance, 0 to 1; usually .80 to .85
 */
export function componentsToKeep({ eigenvalues, explained }: PrincipalComponents, share = 0.8): number {
  const large = eigenvalues.filter((value) => value > 1).length;
  let needed = 0;
  for (let covered = 0; needed < explained.length && covered < share - 1e-12; needed += 1) {
    covered += explained[needed] ?? 0;
  }
  return Math.max(1, large, needed);
}

/**
 * Indicator weights from components, one of several conventions: sum_k |a_jk| / sqrt(lambda_k) times the share of
 * variance of component k, normalised. An aid to analysis, not an official basis of weights.
 */
export function componentWeights(components: PrincipalComponents, keep: number): number[] {
  const raw = components.loadings.map((row) =>
    sum(
      row.slice(0, keep).map((loading, place) => {
        const eigenvalue = components.eigenvalues[place] ?? 0;
        return eigenvalue > 0
          ? (Math.abs(loading) / Math.sqrt(eigenvalue)) * (components.explained[place] ?? 0)
          : 0;
      }),
    ),
  );
  return raw.map((value) => value / sum(raw));
}
