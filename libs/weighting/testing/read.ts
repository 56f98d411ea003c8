import type { Comparison } from '../src/comparison/comparison.js';
import type { RawJudgement } from '../src/comparison/fraction.js';
import { comparisonFromMatrix, comparisonFromUpper } from '../src/comparison/read-comparison.js';
import { inWords, type Verdict } from '../src/problem.js';

/** The value of a verdict that a test takes for granted; otherwise the test fails with the refusal. */
export function valueOf<T>(verdict: Verdict<T>): T {
  if (!verdict.ok) throw new Error(inWords(verdict.problem, 'en'));
  return verdict.value;
}

/** A comparison from its matrix, items named 1, 2, 3 ... */
export function fromMatrix(rows: readonly (readonly RawJudgement[])[]): Comparison {
  return valueOf(
    comparisonFromMatrix(
      rows.map((_, index) => String(index + 1)),
      rows,
    ),
  );
}

/** A comparison from the judgements above its diagonal, items named 1, 2, 3 ... */
export function fromUpper(...upper: readonly (RawJudgement | null)[]): Comparison {
  const size = (1 + Math.sqrt(1 + 8 * upper.length)) / 2;
  return valueOf(
    comparisonFromUpper(
      Array.from({ length: size }, (_, index) => String(index + 1)),
      upper,
    ),
  );
}

/** Numbers as printed in a source. */
export function printed(values: readonly number[], digits: number): string[] {
  return values.map((value) => value.toFixed(digits));
}
