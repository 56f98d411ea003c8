import type { EvaluationModel } from '@assay/model';
import type { DimensionScore, GateMove } from './results.js';
import { reaches } from './tolerance.js';

/**
 * The tier of a total: half-open, lower edge included, top closed. Every total on the scale has exactly
 * one; a total below the lowest edge stays in the lowest tier.
 *
 * @throws RangeError when the model has no tier
 */
export function tierOf(model: EvaluationModel, total: number): string {
  const tier = model.tiers.find(({ from }) => reaches(total, from)) ?? model.tiers.at(-1);
  if (tier === undefined) throw new RangeError('the model has no tier');
  return tier.key;
}

/**
 * Applies the gates to the tier that the total gave. A gate may lead to a tier that has a gate of its
 * own; there are at most as many moves as tiers.
 */
export function applyGates(
  model: EvaluationModel,
  tierByScore: string,
  dimensions: readonly DimensionScore[],
): { readonly tier: string; readonly moves: readonly GateMove[] } {
  const scores = new Map(dimensions.map(({ dimension, score }) => [dimension, score]));
  const moves: GateMove[] = [];
  let tier = tierByScore;
  while (moves.length < model.tiers.length) {
    const at = tier;
    const shut = model.gates.find(
      (gate) => gate.tier === at && !isOpen(scores.get(gate.dimension), gate.atLeast),
    );
    if (shut === undefined) break;
    const { key: gate, dimension, atLeast, otherwise } = shut;
    const dimensionScore = scores.get(dimension) ?? null;
    moves.push({ gate, from: tier, to: otherwise, dimension, atLeast, dimensionScore });
    tier = otherwise;
  }
  return { tier, moves };
}

function isOpen(score: number | null | undefined, atLeast: number): boolean {
  return score !== null && score !== undefined && reaches(score, atLeast);
}
