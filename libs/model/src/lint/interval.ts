import type { Band } from '../types.js';

/**
 * An end of an interval on the number line, finely enough to tell "up to and including 5" from "up to
 * 5": the place just before `value` (after = 0) or just after it (after = 1).
 */
export interface End {
  readonly value: number;
  readonly after: 0 | 1;
}

/** Where the band starts; it holds everything from here up to `endOf`. */
export function startOf({ from, fromInclusive }: Band): End {
  return from === null ? { value: -Infinity, after: 0 } : { value: from, after: fromInclusive ? 0 : 1 };
}

export function endOf({ to, toInclusive }: Band): End {
  return to === null ? { value: Infinity, after: 1 } : { value: to, after: toInclusive ? 1 : 0 };
}

/** Negative, zero or positive, as for sorting. */
export function compareEnds(a: End, b: End): number {
  return a.value === b.value ? a.after - b.after : a.value - b.value;
}

export function isEmpty(band: Band): boolean {
  return compareEnds(startOf(band), endOf(band)) >= 0;
}

/** The band with another start. */
export function startingAt(band: Band, { value, after }: End): Band {
  return value === -Infinity
    ? { ...band, from: null, fromInclusive: false }
    : { ...band, from: value, fromInclusive: after === 0 };
}

/** The band with another end. */
export function endingAt(band: Band, { value, after }: End): Band {
  return value === Infinity
    ? { ...band, to: null, toInclusive: false }
    : { ...band, to: value, toInclusive: after === 1 };
}

/** `[0.05, 0.2)` in the usual notation. */
export function intervalText(start: End, end: End): string {
  const open = start.value === -Infinity ? '(-∞' : `${start.after === 0 ? '[' : '('}${start.value}`;
  const close = end.value === Infinity ? '∞)' : `${end.value}${end.after === 1 ? ']' : ')'}`;
  return `${open}, ${close}`;
}
