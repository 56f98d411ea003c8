/** Fixed number of decimals with a real minus sign. */
export function decimals(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−');
}

/** A share, 0 to 1, as percent with at most one decimal. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${Number.isInteger(rounded) ? rounded.toFixed(0) : rounded.toFixed(1)}%`;
}

/** Thousands separated by commas, as both languages write them in tables. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
