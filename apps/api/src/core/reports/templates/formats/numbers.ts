/** Stands where there is no figure: missing is not zero. */
export const NO_FIGURE = '—';

/** Making a formatter costs fifty times what using it does. */
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, least: number, most: number): string {
  const key = `${least}-${most}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, known);
  return known.format(value).replace('-', '−');
}

/** Fixed decimals, thousands separated, a real minus sign. */
export function decimals(value: number, digits: number): string {
  return format(value, digits, digits);
}

/** At most so many decimals, without trailing zeros. */
export function upTo(value: number, digits: number): string {
  return format(value, 0, digits);
}

/** A fraction as percent. */
export function percent(fraction: number, digits: number): string {
  return `${decimals(fraction * 100, digits)}%`;
}

/** "+0.26", "−0.10" or "±0.00". */
export function signed(change: number, digits: number): string {
  if (Number(change.toFixed(digits)) === 0) return `±${decimals(0, digits)}`;
  const text = decimals(change, digits);
  return change > 0 ? `+${text}` : text;
}
