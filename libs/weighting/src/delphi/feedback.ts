import { knownPairs, type Comparison } from '../comparison/comparison.js';
import { pairIndex, type Pair } from '../comparison/pairs.js';
import { entry, type Vector } from '../numbers/matrix.js';
import { histogramOf, quartilesOf, type Quartiles } from './agreement-rules.js';

/** Below so many answers a histogram would show who said what. */
export const FEWEST_SHOWN = 5;

/** What an expert sees of an item before answering again. Nobody's name is in it. */
export interface ItemFeedback {
  /** The own last answer; null when there was none. */
  readonly own: number | null;
  readonly answered: number;
  /** null without answers. */
  readonly quartiles: Quartiles | null;
  /** How many answers each value of the scale got; null below {@link FEWEST_SHOWN}. */
  readonly histogram: readonly number[] | null;
  /** The own answer lies outside the middle half of all: a reason is asked for, which the others read without a name. */
  readonly asksReason: boolean;
}

/**
 * @param answers of all experts in the last round, the own among them
 * @param scale its values in order
 */
export function itemFeedback(own: number | null, answers: Vector, scale: Vector): ItemFeedback {
  const quartiles = answers.length > 0 ? quartilesOf(answers) : null;
  return {
    own,
    answered: answers.length,
    quartiles,
    histogram: answers.length < FEWEST_SHOWN ? null : histogramOf(answers, scale),
    asksReason: own !== null && quartiles !== null && isOutside(own, quartiles),
  };
}

/** What an expert sees of a judgement before comparing again. */
export interface JudgementFeedback extends Pair {
  /** a_ij of the expert. */
  readonly own: number;
  /** g_ij of the group; null where the group left it open. */
  readonly group: number | null;
  /** e_ij = a_ij w_j / w_i with the expert's own weights: above 1 the judgement says more than all the others imply. */
  readonly ownError: number;
  /** Outside the middle half of all experts' judgements, by their logarithms. */
  readonly asksReason: boolean;
}

/**
 * Of the expert's judgements, row by row; pairs that the expert left open are not among them.
 *
 * @param ownWeights of the expert's comparison
 * @param experts all comparisons of the last round, the own among them
 */
export function comparisonFeedback(
  own: Comparison,
  ownWeights: Vector,
  group: Comparison,
  experts: readonly Comparison[],
): JudgementFeedback[] {
  return knownPairs(own).map(({ row, column, judgement }) => {
    const place = pairIndex(own.items.length, row, column);
    const all = experts.flatMap(({ upper }) => {
      const one = entry(upper, place);
      return one === null ? [] : [Math.log(one)];
    });
    return {
      row,
      column,
      own: judgement,
      group: entry(group.upper, place),
      ownError: (judgement * entry(ownWeights, column)) / entry(ownWeights, row),
      asksReason: all.length > 0 && isOutside(Math.log(judgement), quartilesOf(all)),
    };
  });
}

function isOutside(value: number, { first, third }: Quartiles): boolean {
  return value < first - 1e-9 || value > third + 1e-9;
}
