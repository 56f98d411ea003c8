import { evaluated, notEvaluated, type Evaluation } from '../evaluation/verdict.js';

/** Where a grade fully holds: at a point, or from one end to the other. */
export type Level = number | readonly [number, number];

export type MembershipShape = 'triangular' | 'trapezoid';

/** The share of the gap to the next level over which a trapezoid given by a point stays at 1. */
const SHOULDER = 1 / 4;

/**
 * The grades' memberships of a value; they sum to 1. A value on a level belongs to it alone; beyond the first and the
 * last level it belongs to that one alone.
 *
 * - `triangular`: falls in a straight line from each level to its neighbour
 * - `trapezoid`: stays at 1 over the level's own stretch, or, given as a point, over a quarter of the gap on either
 *   side, and falls in between
 *
 * @param levels one per grade, strictly rising or strictly falling
 *
 * Refused: a value that is no finite number, fewer than two levels, or levels out of order.
 */
export function memberships(
  value: number,
  levels: readonly Level[],
  shape: MembershipShape,
): Evaluation<readonly number[]> {
  if (!Number.isFinite(value)) return notEvaluated('value-unreadable');
  const ends = levels.map((level): readonly [number, number] =>
    typeof level === 'number' ? [level, level] : [Math.min(...level), Math.max(...level)],
  );
  const falling = (ends[0]?.[0] ?? 0) > (ends.at(-1)?.[0] ?? 0);
  const rising = falling ? [...ends].reverse() : ends;
  const inOrder = rising.every(([from], place) => place === 0 || (rising[place - 1]?.[1] ?? from) < from);
  const finite = ends.flat().every(Number.isFinite);
  if (levels.length < 2 || !inOrder || !finite) return notEvaluated('levels-not-in-order');
  const grades = rising.map(() => 0);
  const right = rising.findIndex(([, to]) => value <= to);
  if (right <= 0) {
    grades[right < 0 ? rising.length - 1 : 0] = 1;
  } else {
    const share = shareOfRight(value, rising[right - 1] ?? [0, 0], rising[right] ?? [0, 0], shape);
    grades[right] = share;
    grades[right - 1] = 1 - share;
  }
  return evaluated(falling ? grades.reverse() : grades);
}

/** The membership in the right of two neighbours, for a value above all of the left one. */
function shareOfRight(
  value: number,
  [leftFrom, leftTo]: readonly [number, number],
  [rightFrom, rightTo]: readonly [number, number],
  shape: MembershipShape,
): number {
  const gap = rightFrom - leftTo;
  const shoulder = (from: number, to: number) => (shape === 'trapezoid' && from === to ? SHOULDER * gap : 0);
  const start = leftTo + shoulder(leftFrom, leftTo);
  const end = rightFrom - shoulder(rightFrom, rightTo);
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}
