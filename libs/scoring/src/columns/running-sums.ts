/** Rows that are worked on together, so that their running sums stay in the processor's cache. */
export const BLOCK = 1024;

/** The parts of a weighted mean for each row of a block; see `weighted-mean.ts`. */
export interface RunningSums {
  readonly products: Float64Array;
  readonly counted: Float64Array;
  readonly measured: Float64Array;
}

export function runningSums(): RunningSums {
  return {
    products: new Float64Array(BLOCK),
    counted: new Float64Array(BLOCK),
    measured: new Float64Array(BLOCK),
  };
}

export function clear(sums: RunningSums): void {
  sums.products.fill(0);
  sums.counted.fill(0);
  sums.measured.fill(0);
}
