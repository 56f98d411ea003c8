/** Adds to a counter in a typed array. */
export function bump(counters: Uint32Array | Float64Array, index: number, by = 1): void {
  counters[index] = (counters[index] ?? 0) + by;
}
