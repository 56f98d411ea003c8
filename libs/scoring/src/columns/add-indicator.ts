import { FLAGS } from './flags.js';
import type { ColumnIndicator } from './column-plan.js';
import type { RunningSums } from './running-sums.js';

/**
 * Adds one indicator's scores to the sums of its dimension and of the total, in row order.
 *
 * @param scores of the block, NaN where nothing was measured; the stand-in takes its place
 */
export function addIndicator(
  { weight, standIn, blocks }: ColumnIndicator,
  scores: Float64Array,
  size: number,
  dimension: RunningSums,
  total: RunningSums,
  flags: Uint8Array,
): void {
  for (let row = 0; row < size; row++) {
    let score = scores[row] as number;
    if (score === score) {
      dimension.measured[row] = (dimension.measured[row] as number) + weight;
      total.measured[row] = (total.measured[row] as number) + weight;
    } else {
      if (blocks) flags[row] = (flags[row] as number) | FLAGS.indicatorBlocks;
      score = standIn;
      scores[row] = score;
      if (score !== score) continue;
    }
    const product = score * weight;
    dimension.products[row] = (dimension.products[row] as number) + product;
    dimension.counted[row] = (dimension.counted[row] as number) + weight;
    total.products[row] = (total.products[row] as number) + product;
    total.counted[row] = (total.counted[row] as number) + weight;
  }
}
