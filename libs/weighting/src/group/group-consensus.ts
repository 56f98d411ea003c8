import { sum, transpose, entry, type Matrix, type Vector } from '../numbers/matrix.js';
import { entropyOf } from './entropy-of.js';

/** Shannon consensus of a group (Goepel 2013, 2022). Entropies in nats. */
export interface Consensus {
  /** 0 none to 1 all alike. */
  readonly sStar: number;
  /** Mean entropy of the single experts' weights. */
  readonly alpha: number;
  /** gamma - alpha: what the experts differ by. */
  readonly beta: number;
  /** Entropy of the mean weights. */
  readonly gamma: number;
}

/** exp(H_alpha,min) / n: the diversity of the most extreme weights the scale allows, one item at its maximum. */
export function smallestDiversity(items: number, largest: number): number {
  const total = items + largest - 1;
  const extreme =
    (-largest / total) * Math.log(largest / total) - ((items - 1) / total) * Math.log(1 / total);
  return Math.exp(extreme) / items;
}

/**
 * S* = (S - cor) / (1 - cor) with S = exp(-H_beta), clamped at 0.
 *
 * @param priorities one row of weights per expert
 * @param largest the largest ratio of the scale, 9 on the linear one
 * @param shares of the experts; equal when absent. With others the figure is our own extension, not Goepel's.
 * @returns null where there is nothing to agree on: fewer than two experts, or fewer than two items
 */
export function groupConsensus(priorities: Matrix, largest: number, shares?: Vector): Consensus | null {
  const experts = priorities.length;
  const items = priorities[0]?.length ?? 0;
  if (experts < 2 || items < 2) return null;
  const share = (index: number) => (shares ? entry(shares, index) : 1 / experts);
  const mean = transpose(priorities).map((column) => sum(column.map((value, index) => value * share(index))));
  const gamma = entropyOf(mean);
  const alpha = sum(priorities.map((weights, index) => entropyOf(weights) * share(index)));
  const beta = Math.max(0, gamma - alpha);
  const least = smallestDiversity(items, largest);
  return { sStar: Math.max(0, (Math.exp(-beta) - least) / (1 - least)), alpha, beta, gamma };
}

/**
 * S* as the AHP-OS software and the Excel template of 2013 computed it until 2018: with fewer experts than items the
 * largest gamma entropy was not ln n but (n - K) f(1 / (n + M - 1)) + K f((K + M - 1) / (K (n + M - 1))),
 * f(x) = -x ln x. To compare with old sheets only; with as many experts as items it is {@link groupConsensus}.
 */
export function groupConsensusBefore2018(priorities: Matrix, largest: number): Consensus | null {
  const now = groupConsensus(priorities, largest);
  const [experts, items] = [priorities.length, priorities[0]?.length ?? 0];
  if (!now || experts >= items) return now;
  const total = items + largest - 1;
  const part = (share: number) => -share * Math.log(share);
  const gammaMost =
    (items - experts) * part(1 / total) + experts * part((experts + largest - 1) / (experts * total));
  const least = (smallestDiversity(items, largest) * items) / Math.exp(gammaMost);
  return { ...now, sStar: Math.max(0, (Math.exp(-now.beta) - least) / (1 - least)) };
}
