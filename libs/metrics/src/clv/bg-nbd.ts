import type { PurchaseHistory } from './purchase-history.js';

/** BG/NBD: while alive a customer buys at a rate drawn from Gamma(r, alpha), and may stop after any purchase with a
 * chance drawn from Beta(a, b). All four above 0; times in the unit of the histories. */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model asks of a customer. */
export type Timing = Pick<PurchaseHistory, 'repeats' | 'recency' | 'age'>;

/** A history with the number of customers who share it. */
export interface CountedTiming extends Timing {
  readonly count: number;
}

/** Customers with the same timing together: they need one calculation. */
export function countTimings(histories: Iterable<Timing>): CountedTiming[] {
  const counted = new Map<string, { timing: Timing; count: number }>();
  for (const { repeats, recency, age } of histories) {
    const key = `${repeats} ${recency} ${age}`;
    const found = counted.get(key);
    if (found) found.count += 1;
    else counted.set(key, { timing: { repeats, recency, age }, count: 1 });
  }
  return [...counted.values()].map(({ timing, count }) => ({ ...timing, count }));
}

/**
 * ln L = sum ln [ G(r+x)/G(r) alpha^r B(a,b+x)/B(a,b) ( (alpha+T)^-(r+x) + [x>0] a/(b+x-1) (alpha+t_x)^-(r+x) ) ]
 * (Fader, Hardie & Lee 2005, eq. 6, in the form that does not overflow). The ratios of gamma functions are products
 * over the x purchases, kept as running sums.
 */
export function bgNbdLogLikelihood({ r, alpha, a, b }: BgNbd, timings: readonly CountedTiming[]): number {
  const most = timings.reduce((largest, { repeats }) => Math.max(largest, repeats), 0);
  const products = new Float64Array(most + 1);
  for (let x = 0; x < most; x += 1) {
    products[x + 1] = (products[x] ?? 0) + Math.log(r + x) + Math.log((b + x) / (a + b + x));
  }
  let total = 0;
  for (const { repeats: x, recency, age, count } of timings) {
    const power = r + x;
    const alive = -power * Math.log(alpha + age);
    const stopped = Math.log(a / (b + x - 1)) + power * Math.log((alpha + age) / (alpha + recency));
    const tail = x === 0 ? 0 : logOnePlusExp(stopped);
    total += count * ((products[x] ?? 0) + r * Math.log(alpha) + alive + tail);
  }
  return total;
}

/** ln(1 + e^x) without overflow. */
function logOnePlusExp(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** The chance that a customer has not stopped buying (Fader, Hardie & Lee 2008): 1 for one who never bought again. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { repeats: x, recency, age }: Timing): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * Math.exp((r + x) * Math.log((alpha + age) / (alpha + recency))));
}

const MOST_TERMS = 1_000_000;

/**
 * Purchases expected in the next `time` (Fader, Hardie & Lee 2005, eq. 10):
 * (a+b+x-1)/(a-1) [1 - ((alpha+T)/(alpha+T+t))^(r+x) 2F1(r+x, b+x; a+b+x-1; z)] P(alive), z = t/(alpha+T+t).
 *
 * By Euler's transformation the bracket is 1 - (1-z)^(a-1) 2F1(a+b-1-r, a-1; a+b+x-1; z), whose series converges fast,
 * and as a-1 is a factor of all of it but the first term, a = 1 needs no limit:
 * E = (a+b+x-1) [ (1 - (1-z)^(a-1)) / (a-1) - (1-z)^(a-1) G ] P(alive),
 * G = sum_n>=1 (a+b-1-r)_n (a)_(n-1) / ((a+b+x-1)_n n!) z^n.
 *
 * @param time from the end of the window, in the unit of the histories, 0 or more
 */
export function expectedPurchases(model: BgNbd, timing: Timing, time: number): number {
  const { r, alpha, a, b } = model;
  const c = a + b + timing.repeats - 1;
  const z = time / (alpha + timing.age + time);
  if (z === 0) return 0;
  const log = Math.log1p(-z);
  let term = ((a + b - 1 - r) / c) * z;
  let series = term;
  for (let n = 1; n < MOST_TERMS && Math.abs(term) > 1e-17 * Math.abs(series) * (1 - z); n += 1) {
    term *= (((a + b - 1 - r + n) * (a + n - 1)) / ((c + n) * (n + 1))) * z;
    series += term;
  }
  const grown = a === 1 ? -log : -Math.expm1((a - 1) * log) / (a - 1);
  return c * (grown - Math.exp((a - 1) * log) * series) * probabilityAlive(model, timing);
}
