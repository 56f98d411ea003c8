import fc from 'fast-check';
import { pairCount } from '../src/comparison/pairs.js';
import type { Comparison } from '../src/comparison/comparison.js';

const items = (size: number) => Array.from({ length: size }, (_, index) => `item ${index + 1}`);

/** A whole number of Saaty's scale or its inverse. */
export const judgement = fc
  .integer({ min: -8, max: 8 })
  .map((step) => (step >= 0 ? step + 1 : 1 / (1 - step)));

/** A whole comparison of so many items with judgements of the scale. */
export function comparisonOf(size: number): fc.Arbitrary<Comparison> {
  const count = pairCount(size);
  return fc
    .array(judgement, { minLength: count, maxLength: count })
    .map((upper) => ({ items: items(size), upper }));
}

/** A whole comparison of two to seven items. */
export const anyComparison = fc.integer({ min: 2, max: 7 }).chain(comparisonOf);

/** Positive weights with sum 1, none more than nine times another. */
export const anyWeights = fc
  .array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 2, maxLength: 8 })
  .map((values) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return values.map((value) => value / total);
  });

/** A comparison with some pairs open that still connects all items: a chain is always answered. */
export const incompleteComparison = fc.integer({ min: 3, max: 7 }).chain((size) =>
  fc
    .tuple(comparisonOf(size), fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }))
    .map(([whole, open]) => {
      let place = -1;
      const upper: (number | null)[] = [];
      for (let row = 0; row < size; row += 1) {
        for (let column = row + 1; column < size; column += 1) {
          place += 1;
          const judgementHere = whole.upper[place] ?? 1;
          upper.push(column === row + 1 || open[place] !== true ? judgementHere : null);
        }
      }
      return { items: whole.items, upper };
    }),
);

/** Each item compared with the next one only: the fewest answers that connect all. */
export function chainOf(size: number): fc.Arbitrary<Comparison> {
  return comparisonOf(size).map((whole) => ({
    items: whole.items,
    upper: whole.items.flatMap((_, row) =>
      whole.items.slice(row + 1).map((__, place) => (place === 0 ? (whole.upper[row] ?? 1) : null)),
    ),
  }));
}
