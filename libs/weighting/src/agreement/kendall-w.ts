import { sum, transpose, type Matrix } from '../numbers/matrix.js';
import { accept, refuse, type Verdict } from '../problem.js';
import { averageRanks } from './average-ranks.js';
import { exactConcordanceTail } from './friedman-exact.js';
import { chiSquareTail } from './gamma.js';
import { checkRatings } from './ratings.js';

export interface KendallW {
  /** 0 no agreement to 1 all rank alike. */
  readonly w: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** By the chi-square approximation; rough for 7 items or fewer with few raters: then read the exact one. */
  readonly pValue: number;
  /** The exact chance under random orders, ties kept; null for more items or raters than it can be worked out for. */
  readonly exactPValue: number | null;
}

/**
 * Kendall's coefficient of concordance with the correction for ties (Kendall & Babington Smith 1939):
 * W = 12 S / (m^2 (n^3 - n) - m T), S = sum (R_i - mean R)^2, T = sum of t^3 - t over the tied groups of all raters;
 * chi^2 = m (n - 1) W with n - 1 degrees of freedom.
 *
 * @param ratings one row per rater, one column per item; ranked within each row
 *
 * Refused: fewer than two raters or items, rows of unequal length, a rating that is no number, every rater giving one
 * value to all items.
 */
export function kendallW(ratings: Matrix): Verdict<KendallW> {
  const raters = ratings.length;
  const items = ratings[0]?.length ?? 0;
  if (raters < 2 || items < 2) return refuse('too-few-ratings', { raters, items });
  const checked = checkRatings(ratings);
  if (!checked.ok) return checked;
  const ranked = ratings.map(averageRanks);
  const totals = transpose(ranked.map(({ ranks }) => ranks)).map(sum);
  const middle = sum(totals) / items;
  const spread = sum(totals.map((total) => (total - middle) ** 2));
  const ties = sum(ranked.map((rater) => rater.ties));
  const largest = raters ** 2 * (items ** 3 - items) - raters * ties;
  if (largest <= 0) return refuse('items-not-told-apart');
  const w = Math.min(1, (12 * spread) / largest);
  const chiSquare = raters * (items - 1) * w;
  return accept({
    w,
    chiSquare,
    degreesOfFreedom: items - 1,
    pValue: chiSquareTail(chiSquare, items - 1),
    exactPValue: exactConcordanceTail(ranked.map(({ ranks }) => ranks)),
  });
}
