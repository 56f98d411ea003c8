/**
 * A decimal times a whole number, exactly, with the decimal's own number of digits: `2.550` x 6 = `15.300`.
 *
 * @returns null when either text is not such a number (an exponent counts as none)
 */
export function timesWhole(decimal: string, whole: string): string | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!parts || !/^-?\d+$/.test(whole)) return null;
  const [, sign = '', units = '', fraction = ''] = parts;
  const product = BigInt(units + fraction) * BigInt(whole) * (sign === '-' ? -1n : 1n);
  const digits = (product < 0n ? -product : product).toString().padStart(fraction.length + 1, '0');
  const cut = digits.length - fraction.length;
  const text = fraction === '' ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return product < 0n ? `-${text}` : text;
}
