/**
 * A judgement as a step on Saaty's scale: a whole number from -8 to 8.
 *
 * 0 is "equally important"; +2 is "3: the first is moderately more important", +4 is "5: strongly",
 * +6 is "7: very strongly", +8 is "9: extremely"; odd steps lie between. Negative steps favour the second.
 */
export type SaatyStep = number;

export const LARGEST_STEP = 8;

/**
 * The ratio of a step: 1/9 for -8, 1 for 0, 9 for +8.
 *
 * @throws RangeError when it is no whole number from -8 to 8
 */
export function judgementOfStep(step: SaatyStep): number {
  if (!Number.isInteger(step) || Math.abs(step) > LARGEST_STEP) {
    throw new RangeError(`a Saaty step is a whole number from -8 to 8, not ${step}`);
  }
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** The step nearest to a positive ratio; ratios beyond 9 or 1/9 give the end of the scale. */
export function stepOfJudgement(judgement: number): SaatyStep {
  const size = Math.min(9, Math.round(judgement >= 1 ? judgement : 1 / judgement));
  return size === 1 ? 0 : judgement >= 1 ? size - 1 : 1 - size;
}

/** A positive ratio as a place between the steps: 2 for 3, -2 for 1/3, 2.5 for 3.5. */
export function placeOfRatio(ratio: number): number {
  return ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
}

/** The ratio at a place between the steps, also beyond the ends of the scale. */
export function ratioAtPlace(place: number): number {
  return place >= 0 ? place + 1 : 1 / (1 - place);
}
