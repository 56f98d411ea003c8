import type { Comparison } from './comparison.js';
import { onScale, type Scale } from './scale.js';

/** The comparison with every judgement read on another scale. */
export function rescale(comparison: Comparison, scale: Scale): Comparison {
  const items = comparison.items.length;
  return {
    ...comparison,
    upper: comparison.upper.map((judgement) =>
      judgement === null ? null : onScale(scale, judgement, items),
    ),
  };
}
