/**
 * As many significant digits as every double keeps (IEEE 754 binary64): what was typed comes through whole, and the
 * last bits of multiplying and dividing do not.
 */
const kept = 15;

const rounded = (value: number): number => Number(value.toPrecision(kept));

/**
 * A raw value in the unit that it is typed in.
 *
 * @param per what 1 in the box is worth, of `ValueWords.entry`
 */
export function inUnit(value: number, per: number): number {
  return rounded(value / per);
}

/** The raw value of a typed figure: 0.07 ten thousands are 700, not 700.0000000000001. */
export function fromUnit(typed: number, per: number): number {
  return rounded(typed * per);
}
