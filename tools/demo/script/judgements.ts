import type { ExpertLogin } from '../people.ts';

/**
 * An expert's 16 comparisons of the value-relationship-potential-risk model by node, as Saaty steps from -8 to 8
 * (`libs/weighting`: 2 means that the first is 3 times as important, -2 that the second is).
 * Pairs row by row above the diagonal, items in the model's order:
 *
 * - goal: value, relationship, potential, risk
 * - value: spend, order frequency, average order value
 * - relationship: satisfaction, complaint rate, relationship depth
 * - potential: industry growth, demand fit, referral
 * - risk: payment timeliness, churn tendency
 */
export interface Judgements {
  readonly goal: readonly [number, number, number, number, number, number];
  readonly value: readonly [number, number, number];
  readonly relationship: readonly [number, number, number];
  readonly potential: readonly [number, number, number];
  readonly risk: readonly [number];
}

/** What the experts hand in in the end; every node is consistent. */
export const JUDGEMENTS: Readonly<Record<ExpertLogin, Judgements>> = {
  'chen.mo': {
    goal: [1, 1, 3, 0, 2, 1],
    value: [1, 2, 1],
    relationship: [1, 1, 0],
    potential: [-1, 0, 1],
    risk: [1],
  },
  'su.qing': {
    goal: [0, 2, 2, 2, 2, 0],
    value: [1, 1, 0],
    relationship: [1, 3, 2],
    potential: [-2, -1, 1],
    risk: [-1],
  },
  'he.jing': {
    goal: [1, 0, 2, -1, 1, 2],
    value: [1, 2, 1],
    relationship: [1, 2, 1],
    potential: [1, 2, 1],
    risk: [0],
  },
  'tang.rui': {
    goal: [2, 2, 3, 1, 1, 1],
    value: [2, 3, 1],
    relationship: [1, -1, -2],
    potential: [-1, 1, 2],
    risk: [1],
  },
  'fang.ke': {
    goal: [0, 1, 1, 1, 1, 0],
    value: [0, 1, 1],
    relationship: [1, 2, 1],
    potential: [-2, 0, 2],
    risk: [-1],
  },
};

/**
 * One expert's first try at one node: satisfaction over complaints, complaints over depth, but depth over
 * satisfaction. It goes in a circle and has to be put right before it can be accepted.
 */
export const INCONSISTENT_FIRST_TRY: {
  readonly expert: ExpertLogin;
  readonly node: keyof Judgements;
  readonly steps: Judgements['relationship'];
} = { expert: 'tang.rui', node: 'relationship', steps: [2, -2, 4] };
