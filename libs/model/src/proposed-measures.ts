import type { PlaybookMeasure, Tier } from './types.js';

/**
 * What a tier's playbook proposes for one customer: the measures for everybody, and those meant for the
 * customer's weakest dimension (S0-42).
 *
 * @param weakestDimension null when no dimension has a score
 */
export function proposedMeasures(tier: Tier, weakestDimension: string | null): readonly PlaybookMeasure[] {
  return tier.playbook.measures.filter(
    ({ whenWeakest }) => whenWeakest === undefined || whenWeakest === weakestDimension,
  );
}
