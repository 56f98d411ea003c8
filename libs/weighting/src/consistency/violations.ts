import { matrixOf, type Comparison } from '../comparison/comparison.js';
import { judgementText } from '../comparison/fraction.js';
import { cell, entry, type PartialMatrix } from '../numbers/matrix.js';

/**
 * Three items, counted from 0, whose order contradicts itself: `first` over `second`, `second` over `third`,
 * yet `first` is not over `third` by at least the larger of the two.
 */
export interface Violation {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** a_12, a_23 and a_13 */
  readonly judgements: readonly [number, number, number];
  /** `cycle`: the third over the first; `equal`; `weak`: the first over the third, but by too little. */
  readonly kind: 'cycle' | 'equal' | 'weak';
}

/** The six orders of three places, so that the orientation named is always the first in the list of items. */
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * Triads that break weak consistency: a_ij > 1 and a_jk > 1 ask for a_ik >= max(a_ij, a_jk).
 * Each three items are named once; pairs without an answer break nothing.
 */
export function orderViolations(comparison: Comparison): Violation[] {
  const matrix = matrixOf(comparison);
  const items = comparison.items.length;
  const found: Violation[] = [];
  for (let i = 0; i < items; i += 1) {
    for (let j = i + 1; j < items; j += 1) {
      for (let k = j + 1; k < items; k += 1) {
        const violation = violationOf(matrix, [i, j, k]);
        if (violation) found.push(violation);
      }
    }
  }
  return found.sort((a, b) => a.first - b.first || a.second - b.second || a.third - b.third);
}

function violationOf(matrix: PartialMatrix, places: readonly [number, number, number]): Violation | null {
  for (const [a, b, c] of ORDERS) {
    const [first, second, third] = [places[a], places[b], places[c]];
    const a12 = cell(matrix, first, second);
    if (a12 === null || a12 <= 1) continue;
    const a23 = cell(matrix, second, third);
    const a13 = cell(matrix, first, third);
    if (a23 === null || a23 <= 1 || a13 === null) continue;
    if (a13 >= Math.max(a12, a23) * (1 - 1e-9)) continue;
    const kind = a13 < 1 ? 'cycle' : a13 > 1 ? 'weak' : 'equal';
    return { first, second, third, judgements: [a12, a23, a13], kind };
  }
  return null;
}

/** "A over B, B over C, but C over A" */
export function violationInWords(
  violation: Violation,
  items: readonly string[],
  language: 'zh' | 'en',
): string {
  const [a, b, c] = [violation.first, violation.second, violation.third].map((place) => entry(items, place));
  const [ab, bc, ac] = violation.judgements.map(judgementText);
  if (language === 'zh') {
    const but = { cycle: `但${c}优于${a}`, equal: `但${a}与${c}同等重要`, weak: `但${a}对${c}仅为 ${ac}` };
    return violation.kind === 'weak'
      ? `${a}对${b}为 ${ab}，${b}对${c}为 ${bc}，${but.weak}`
      : `${a}优于${b}，${b}优于${c}，${but[violation.kind]}`;
  }
  if (violation.kind === 'weak')
    return `${a} over ${b} by ${ab}, ${b} over ${c} by ${bc}, but ${a} over ${c} only by ${ac}`;
  return `${a} over ${b}, ${b} over ${c}, but ${violation.kind === 'cycle' ? `${c} over ${a}` : `${a} equal to ${c}`}`;
}

/** Whether every judgement given is exactly what the chain of any two others says, a_ik = a_ij a_jk. */
export function isStrictlyConsistent(comparison: Comparison): boolean {
  const matrix = matrixOf(comparison);
  return matrix.every((row, first) =>
    row.every((a12, second) =>
      entry(matrix, second).every((a23, third) => {
        const a13 = cell(matrix, first, third);
        return a12 === null || a23 === null || a13 === null || Math.abs((a12 * a23) / a13 - 1) < 1e-9;
      }),
    ),
  );
}
