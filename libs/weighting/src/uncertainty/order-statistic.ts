/**
 * The value that stands at a place, counted from 0, when the values are in rising order (Hoare's selection).
 * Reorders the values.
 *
 * @param from and `to`: the part of the values that counts, `to` excluded
 */
export function orderStatistic(values: Float64Array, place: number, from = 0, to = values.length): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] as number;
      values[left] = values[right] as number;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] as number;
}
