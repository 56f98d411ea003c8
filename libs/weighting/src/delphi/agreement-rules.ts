import { entry, sum, type Vector } from '../numbers/matrix.js';
import { deviation, mean } from '../objective/moments.js';

/** When the answers on an item count as agreement. Declared before the first round; any rule that holds is enough. */
export type AgreementRule =
  /** At least this share of the answers at or above `from`: Diamond et al. 2014, median 75 %. */
  | { readonly kind: 'top-band'; readonly from: number; readonly atLeast: number }
  /** Interquartile range at most this: 1 on five points. */
  | { readonly kind: 'interquartile-range'; readonly atMost: number }
  /** Standard deviation over mean at most this: .25. */
  | { readonly kind: 'variation'; readonly atMost: number }
  /** Kendall's W of all items together at least this: .7. */
  | { readonly kind: 'kendall-w'; readonly atLeast: number }
  /** The RAND/UCLA manner: a share at or above one score, and no more than a share at or below another: >= 70 % in 7..9 and < 15 % in 1..3. */
  | {
      readonly kind: 'rand';
      readonly high: number;
      readonly atLeast: number;
      readonly low: number;
      readonly below: number;
    };

/** The limits usual in the literature, for a scale from 1 to `highest`. */
export const USUAL_RULES = {
  topBand: (from: number): AgreementRule => ({ kind: 'top-band', from, atLeast: 0.75 }),
  interquartileRange: { kind: 'interquartile-range', atMost: 1 },
  variation: { kind: 'variation', atMost: 0.25 },
  kendallW: { kind: 'kendall-w', atLeast: 0.7 },
  rand: { kind: 'rand', high: 7, atLeast: 0.7, low: 3, below: 0.15 },
} as const;

/** What a rule found. */
export interface AgreementFinding {
  readonly kind: AgreementRule['kind'];
  readonly holds: boolean;
  /** The figure the rule looks at; null where it cannot be computed (no answers, a mean of 0, no W). */
  readonly value: number | null;
}

/** A share that should be 75 % and is by rounding just below it, is 75 %. */
const NOISE = 1e-9;

/**
 * One rule on the answers to one item.
 *
 * @param kendallW of all items of the round, for the rule of that name; null where there is none
 */
export function checkAgreement(
  rule: AgreementRule,
  answers: Vector,
  kendallW: number | null = null,
): AgreementFinding {
  const { kind } = rule;
  const none = { kind, holds: false, value: null };
  if (kind === 'kendall-w') {
    return kendallW === null ? none : { kind, holds: kendallW >= rule.atLeast - NOISE, value: kendallW };
  }
  if (answers.length === 0) return none;
  const shareOf = (counts: (answer: number) => boolean) => answers.filter(counts).length / answers.length;
  switch (kind) {
    case 'top-band': {
      const value = shareOf((answer) => answer >= rule.from);
      return { kind, holds: value >= rule.atLeast - NOISE, value };
    }
    case 'interquartile-range': {
      const { first, third } = quartilesOf(answers);
      return { kind, holds: third - first <= rule.atMost + NOISE, value: third - first };
    }
    case 'variation': {
      const centre = mean(answers);
      if (centre === 0) return none;
      const value = sampleDeviation(answers) / Math.abs(centre);
      return { kind, holds: value <= rule.atMost + NOISE, value };
    }
    case 'rand': {
      const value = shareOf((answer) => answer >= rule.high);
      const against = shareOf((answer) => answer <= rule.low);
      return { kind, holds: value >= rule.atLeast - NOISE && against < rule.below - NOISE, value };
    }
  }
}

/** By n - 1; 0 for a single answer. */
function sampleDeviation(answers: Vector): number {
  const count = answers.length;
  return count < 2 ? 0 : deviation(answers) * Math.sqrt(count / (count - 1));
}

export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Quartiles by linear interpolation (type 7 of Hyndman & Fan 1996, as R and spreadsheets do). At least one answer. */
export function quartilesOf(answers: Vector): Quartiles {
  const sorted = [...answers].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = entry(sorted, Math.floor(place));
    return below + (place - Math.floor(place)) * (entry(sorted, Math.ceil(place)) - below);
  };
  return { first: at(0.25), median: at(0.5), third: at(0.75) };
}

/** How many answers each value of a scale got. */
export function histogramOf(answers: Vector, scale: Vector): number[] {
  return scale.map((value) => sum(answers.map((answer) => (answer === value ? 1 : 0))));
}
