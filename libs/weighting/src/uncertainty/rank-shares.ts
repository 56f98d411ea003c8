/**
 * How often each item has each rank.
 *
 * @param columns of each item, one value a draw
 * @param draws how many values of the columns count
 * @returns by item, then by rank from the largest: shares of the draws, sum 1 by item and by rank
 */
export function rankShares(columns: readonly Float64Array[], draws: number): number[][] {
  const items = columns.length;
  const counts = new Uint32Array(items * items);
  // The order of one draw is nearly that of the next: sorting by insertion has little to move.
  const order = Uint32Array.from(columns, (_, item) => item);
  const values = new Float64Array(items);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let item = 0; item < items; item += 1)
      values[item] = (columns[item] as Float64Array)[draw] as number;
    for (let place = 1; place < items; place += 1) {
      const item = order[place] as number;
      const value = values[item] as number;
      let free = place;
      while (free > 0 && (values[order[free - 1] as number] as number) < value) {
        order[free] = order[free - 1] as number;
        free -= 1;
      }
      order[free] = item;
    }
    for (let rank = 0; rank < items; rank += 1) {
      const cell = (order[rank] as number) * items + rank;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return columns.map((_, item) =>
    Array.from(counts.subarray(item * items, (item + 1) * items), (count) => count / draws),
  );
}
