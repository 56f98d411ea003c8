/**
 * An exact decimal number: mantissa x 10^-scale. Amounts of money are never floats.
 * The mantissa is a safe integer where it fits and a bigint where it does not.
 */
export interface Decimal {
  readonly mantissa: number | bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

/** Longer numbers are refused: no amount of money needs them, and they would only fill memory. */
export const DECIMAL_DIGITS = 40;

export const ZERO: Decimal = { mantissa: 0, scale: 0 };

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const SAFE_DIGITS = 15;

/**
 * Reads a plain decimal number: a sign, digits and one point. Undefined for exponents, thousands
 * separators, currency signs, blanks inside and more than 40 digits, which would have to be guessed.
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (!PLAIN.test(text)) return undefined;
  const point = text.indexOf('.');
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const scale = point < 0 ? 0 : text.length - point - 1;
  if (digits.length <= SAFE_DIGITS) return { mantissa: Number(digits) + 0, scale };
  if (digits.length > DECIMAL_DIGITS + 1) return undefined;
  const exact = BigInt(digits.startsWith('+') ? digits.slice(1) : digits);
  return { mantissa: narrow(exact), scale };
}

/** The exact value in the fewest digits: no zeros after the last significant one, no exponent. */
export function formatDecimal({ mantissa, scale }: Decimal): string {
  const negative = mantissa < 0;
  const digits = String(mantissa < 0 ? -mantissa : mantissa).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative ? `-${text}` : text;
}

/** The nearest floating-point number: for scores and ratios, not for sums. */
export function decimalToNumber(decimal: Decimal): number {
  const { mantissa, scale } = decimal;
  if (typeof mantissa === 'number' && scale <= 22) return mantissa / 10 ** scale;
  return Number(formatDecimal(decimal));
}

/** -1, 0 or 1. */
export function signOf({ mantissa }: Decimal): number {
  return mantissa > 0 ? 1 : mantissa < 0 ? -1 : 0;
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (typeof a.mantissa === 'number' && typeof b.mantissa === 'number' && a.scale === b.scale) {
    const mantissa = a.mantissa + b.mantissa;
    if (Number.isSafeInteger(mantissa)) return { mantissa, scale: a.scale };
  }
  const scale = Math.max(a.scale, b.scale);
  return { mantissa: narrow(mantissaAt(a, scale) + mantissaAt(b, scale)), scale };
}

/** The mantissa that the same value has at a larger scale. */
export function mantissaAt({ mantissa, scale }: Decimal, wanted: number): bigint {
  return BigInt(mantissa) * 10n ** BigInt(wanted - scale);
}

/** A number where it is safe, else the bigint itself. */
export function narrow(mantissa: bigint): number | bigint {
  const small = Number(mantissa);
  return Number.isSafeInteger(small) ? small : mantissa;
}
