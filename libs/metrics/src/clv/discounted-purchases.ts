import { expectedPurchases, type BgNbd, type Timing } from './bg-nbd.js';

/** Places and weights of Gauss and Legendre's rule with eight points on -1..1; the other four mirror these. */
const GAUSS = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;
/** Stretches of the horizon that are integrated each by itself, growing as the purchases thin out. */
const STRETCHES = [0, 1 / 64, 1 / 16, 1 / 4, 1] as const;

/**
 * The purchases expected within the horizon, each worth less the later it comes: the integral of e^(-d t) over the
 * growth of E(t), that is e^(-d H) E(H) + d times the integral of e^(-d t) E(t).
 *
 * @param horizon in the unit of the histories
 * @param rate d, the continuous discount rate in that unit; 0 gives E(H)
 */
export function discountedPurchases(model: BgNbd, timing: Timing, horizon: number, rate: number): number {
  const last = Math.exp(-rate * horizon) * expectedPurchases(model, timing, horizon);
  if (rate === 0) return last;
  let area = 0;
  for (let stretch = 1; stretch < STRETCHES.length; stretch += 1) {
    const from = (STRETCHES[stretch - 1] ?? 0) * horizon;
    const half = ((STRETCHES[stretch] ?? 0) * horizon - from) / 2;
    for (const [place, weight] of GAUSS) {
      for (const side of [-place, place]) {
        const time = from + half * (1 + side);
        area += half * weight * Math.exp(-rate * time) * expectedPurchases(model, timing, time);
      }
    }
  }
  return last + rate * area;
}
