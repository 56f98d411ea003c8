import type { BgNbd } from './bg-nbd.js';
import type { GammaGamma } from './gamma-gamma.js';
import type { PurchaseHistory } from './purchase-history.js';

/** A repeatable stream of numbers above 0 and below 1 (Park & Miller 1988, multiplier 48271). */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Customers who do as the models say, all observed for `weeks`. */
export function simulateBuyers(
  { r, alpha, a, b }: BgNbd,
  { p, q, v }: GammaGamma,
  count: number,
  weeks: number,
  seed = 20240101,
): PurchaseHistory[] {
  const next = uniforms(seed);
  return Array.from({ length: count }, (_, place) => {
    const rate = gamma(next, r) / alpha;
    const one = gamma(next, a);
    const stop = one / (one + gamma(next, b));
    let [repeats, recency] = [0, 0];
    for (let time = -Math.log(next()) / rate; time <= weeks; time -= Math.log(next()) / rate) {
      repeats += 1;
      recency = time;
      if (next() < stop) break;
    }
    const mean = repeats === 0 ? 0 : gamma(next, p * repeats) / (repeats * (gamma(next, q) / v));
    const totalSpend = { mantissa: Math.round(100 * mean * (repeats + 1)), scale: 2 };
    return { customer: `K${place}`, repeats, recency, age: weeks, repeatSpend: mean, totalSpend };
  });
}

/** A draw from Gamma(shape, 1) (Marsaglia & Tsang 2000). */
function gamma(next: () => number, shape: number): number {
  if (shape < 1) return gamma(next, shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    const cubed = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (cubed > 0 && Math.log(next()) < normal ** 2 / 2 + d - d * cubed + d * Math.log(cubed))
      return d * cubed;
  }
}
