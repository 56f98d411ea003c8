import { accept, refuse, type Verdict } from '../problem.js';
import type { Comparison } from './comparison.js';
import { judgementText, parseJudgement, type RawJudgement } from './fraction.js';
import { pairCount, pairsOf } from './pairs.js';

type Row = readonly (RawJudgement | null)[];

const LARGEST = 9 * (1 + 1e-9);

/** One judgement at its place, counted from 0; null stays null. */
function readJudgement(raw: RawJudgement | null, row: number, column: number): Verdict<number | null> {
  if (raw === null) return accept(null);
  const place = { row: row + 1, column: column + 1 };
  const value = parseJudgement(raw);
  if (value === null) return refuse('not-a-number', { ...place, value: String(raw) });
  if (value <= 0) return refuse('not-positive', { ...place, value: String(raw) });
  if (value > LARGEST || 1 / value > LARGEST) {
    return refuse('outside-scale', { ...place, value: judgementText(value) });
  }
  return accept(value);
}

function checkItems(items: readonly string[]): Verdict<null> {
  if (items.length === 0) return refuse('too-few-items');
  const repeated = items.find((item, index) => items.indexOf(item) !== index);
  return repeated === undefined ? accept(null) : refuse('item-repeated', { item: repeated });
}

/**
 * A comparison from the judgements above the diagonal, row by row.
 *
 * Refused: no or repeated items, a wrong number of judgements, one that is no number, not positive or
 * outside 1/9 to 9.
 */
export function comparisonFromUpper(items: readonly string[], upper: Row): Verdict<Comparison> {
  const named = checkItems(items);
  if (!named.ok) return named;
  const expected = pairCount(items.length);
  if (upper.length !== expected) {
    return refuse('wrong-judgement-count', { items: items.length, expected, found: upper.length });
  }
  const judgements: (number | null)[] = [];
  for (const [index, { row, column }] of pairsOf(items.length).entries()) {
    const judgement = readJudgement(upper[index] ?? null, row, column);
    if (!judgement.ok) return judgement;
    judgements.push(judgement.value);
  }
  return accept({ items, upper: judgements });
}

/**
 * A comparison from a whole matrix. A pair is open when both its places are null; when only one is, the
 * other gives it.
 *
 * Refused, besides what {@link comparisonFromUpper} refuses: not square, a diagonal other than 1, or
 * a_ij a_ji other than 1 by more than a millionth.
 */
export function comparisonFromMatrix(items: readonly string[], rows: readonly Row[]): Verdict<Comparison> {
  const named = checkItems(items);
  if (!named.ok) return named;
  const size = items.length;
  if (rows.length !== size) {
    const row = Math.min(rows.length, size);
    return refuse('not-square', { items: size, row: row + 1, found: rows[row]?.length ?? 0 });
  }
  const uneven = rows.findIndex((row) => row.length !== size);
  if (uneven >= 0) {
    return refuse('not-square', { items: size, row: uneven + 1, found: rows[uneven]?.length ?? 0 });
  }
  for (const [row, values] of rows.entries()) {
    const diagonal = readJudgement(values[row] ?? null, row, row);
    if (!diagonal.ok) return diagonal;
    if (diagonal.value !== null && Math.abs(diagonal.value - 1) > 1e-6) {
      return refuse('diagonal-not-one', { row: row + 1, value: judgementText(diagonal.value) });
    }
  }
  const judgements: (number | null)[] = [];
  for (const { row, column } of pairsOf(size)) {
    const above = readJudgement(rows[row]?.[column] ?? null, row, column);
    if (!above.ok) return above;
    const below = readJudgement(rows[column]?.[row] ?? null, column, row);
    if (!below.ok) return below;
    if (above.value !== null && below.value !== null && Math.abs(above.value * below.value - 1) > 1e-6) {
      return refuse('not-reciprocal', {
        row: row + 1,
        column: column + 1,
        value: judgementText(above.value),
        opposite: judgementText(below.value),
      });
    }
    judgements.push(above.value ?? (below.value === null ? null : 1 / below.value));
  }
  return accept({ items, upper: judgements });
}
