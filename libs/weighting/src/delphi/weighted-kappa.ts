import { entry, sum, type Vector } from '../numbers/matrix.js';

/** How heavily a change of some steps counts: by the steps, or by their square (Cohen 1968). */
export type KappaWeights = 'linear' | 'quadratic';

/**
 * Cohen's weighted kappa of two rounds: 1 - observed over expected disagreement, 1 for no change, 0 for no more than
 * chance. Over one expert's answers to all items it says how steady this expert is (Holey et al. 2007); over all experts'
 * answers to one item, how steady the item.
 *
 * @param before and `after`: paired answers, at least one, all on the scale
 * @param scale all values of it in order; neighbours are one step apart
 * @returns null where chance alone would agree fully although something changed: all answers of each round the same
 */
export function weightedKappa(
  before: Vector,
  after: Vector,
  scale: Vector,
  weights: KappaWeights = 'linear',
): number | null {
  const cost = (from: number, to: number) => {
    const steps = Math.abs(scale.indexOf(from) - scale.indexOf(to));
    return weights === 'linear' ? steps : steps * steps;
  };
  const pairs = before.length;
  const observed = sum(before.map((from, place) => cost(from, entry(after, place)))) / pairs;
  if (observed === 0) return 1;
  const expected = sum(before.map((from) => sum(after.map((to) => cost(from, to))))) / (pairs * pairs);
  // what differs in one way only differs as much by chance
  return before.every((from) => from === before[0]) && after.every((to) => to === after[0])
    ? null
    : 1 - observed / expected;
}
