import { knownPairs, type Comparison } from '../comparison/comparison.js';
import { entry } from '../numbers/matrix.js';

/**
 * The groups of items that the judgements given connect, as places counted from 0.
 * Weights exist only when there is one group.
 */
export function connectedParts(comparison: Comparison): number[][] {
  const group = comparison.items.map((_, index) => index);
  for (const { row, column } of knownPairs(comparison)) {
    const [kept, dropped] = [entry(group, row), entry(group, column)];
    group.forEach((value, index) => {
      if (value === dropped) group[index] = kept;
    });
  }
  const parts = new Map<number, number[]>();
  group.forEach((value, index) => parts.set(value, [...(parts.get(value) ?? []), index]));
  return [...parts.values()];
}

/** The groups by name: "A B | C"; with commas, "A, B | C", where a name has a blank in it. */
export function partsInWords(comparison: Comparison): string {
  const between = comparison.items.some((item) => /\s/.test(item)) ? ', ' : ' ';
  return connectedParts(comparison)
    .map((part) => part.map((index) => entry(comparison.items, index)).join(between))
    .join(' | ');
}
