import { cell, entry, sum, type Matrix } from '../numbers/matrix.js';

/** Experts who agree with each other; places count from 0. */
export interface Camps {
  /** The largest first, two or more experts each, in the experts' order. */
  readonly camps: readonly (readonly number[])[];
  /** Experts in no camp. */
  readonly alone: readonly number[];
}

/** Experts belong together from here on: where "high" consensus begins. */
export const CAMP_THRESHOLD = 0.75;

/**
 * Camps out of the pairwise S* (the cluster analysis of AHP-OS, Goepel 2022): the expert with whom most others agree
 * makes a camp with them; the same again among the rest, until no two of them agree.
 * Of experts with as many others the one with the larger sum of agreement leads.
 *
 * @param pairwise S* of every two experts, as of `pairwiseConsensus`
 * @param threshold S* from which on two agree
 */
export function campsOf(pairwise: Matrix, threshold = CAMP_THRESHOLD): Camps {
  const camps: (readonly number[])[] = [];
  let rest: readonly number[] = pairwise.map((_, expert) => expert);
  for (;;) {
    const circles = rest.map((expert) =>
      rest.filter((other) => other === expert || cell(pairwise, expert, other) >= threshold),
    );
    const agreement = rest.map((expert, place) =>
      sum(entry(circles, place).map((other) => cell(pairwise, expert, other))),
    );
    let lead = 0;
    circles.forEach((circle, place) => {
      const more = circle.length - entry(circles, lead).length;
      if (more > 0 || (more === 0 && entry(agreement, place) > entry(agreement, lead))) lead = place;
    });
    const camp = circles[lead] ?? [];
    if (camp.length < 2) return { camps, alone: rest };
    camps.push(camp);
    rest = rest.filter((expert) => !camp.includes(expert));
  }
}
