/** How a judgement of 1 to 9 becomes a ratio of importance; 1/x becomes the inverse of it. */
export const SCALES = [
  'linear',
  'logarithmic',
  'square-root',
  'inverse-linear',
  'balanced',
  'balanced-n',
  'adaptive',
  'adaptive-balanced',
  'power',
  'geometric',
] as const;

export type Scale = (typeof SCALES)[number];

/** c(x) for x from 1 to 9 among n items (Goepel 2019, "Comparison of judgment scales of the AHP"). */
const RATIO: Readonly<Record<Scale, (x: number, items: number) => number>> = {
  linear: (x) => x,
  logarithmic: (x) => Math.log2(x + 1),
  'square-root': Math.sqrt,
  'inverse-linear': (x) => 9 / (10 - x),
  balanced: (x) => (9 + x) / (11 - x),
  'balanced-n': (x, n) => (9 + (n - 1) * x) / (9 + n - x),
  adaptive: (x, n) => x ** (1 + Math.log(n - 1) / Math.log(9)),
  'adaptive-balanced': (x, n) => {
    const share = 1 / n + ((0.9 - 1 / n) * (x - 1)) / 8;
    return (share * (n - 1)) / (1 - share);
  },
  power: (x) => x ** 2,
  geometric: (x) => 2 ** (x - 1),
};

/** The ratio of a judgement from 1/9 to 9 among `items` items, at least two. */
export function onScale(scale: Scale, judgement: number, items: number): number {
  return judgement >= 1 ? RATIO[scale](judgement, items) : 1 / RATIO[scale](1 / judgement, items);
}

/** The largest ratio of the scale, M in the consensus S*. */
export function largestOf(scale: Scale, items: number): number {
  return RATIO[scale](9, items);
}
