/** Stands where there is no figure: missing is not zero. */
export const NO_FIGURE = '—';

/** Fixed decimals, thousands separated, a real minus sign. */
export function decimals(value: number, digits: number): string {
  return value
    .toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−');
}

/** At most so many decimals, without trailing zeros. */
export function upTo(value: number, digits: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace('-', '−');
}

/** A fraction as percent. */
export function percent(fraction: number, digits: number): string {
  return `${decimals(fraction * 100, digits)}%`;
}

/** "+0.26", "−0.10" or "±0.00". */
export function signed(change: number, digits: number): string {
  const text = decimals(change, digits);
  if (Number(change.toFixed(digits)) === 0) return `±${decimals(0, digits)}`;
  return change > 0 ? `+${text}` : text;
}
