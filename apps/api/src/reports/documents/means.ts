/** Mean of what is there; null when nothing is. */
export function meanOf(values: Iterable<number | null | undefined>): number | null {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (value === null || value === undefined) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
