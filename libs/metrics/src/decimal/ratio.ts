import { decimalToNumber, mantissaAt, type Decimal } from './decimal.js';

/** a / b, rounded once: the nearest floating-point number wherever both mantissas are safe integers. */
export function ratioOf(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  return Number(mantissaAt(a, scale)) / Number(mantissaAt(b, scale));
}

/** sum / count, rounded once where mantissa and 10^scale x count are safe integers, as they are for real amounts. */
export function meanOf(sum: Decimal, count: number): number {
  const divisor = 10 ** sum.scale * count;
  return typeof sum.mantissa === 'number' && Number.isSafeInteger(divisor)
    ? sum.mantissa / divisor
    : decimalToNumber(sum) / count;
}
