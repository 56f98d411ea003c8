/** Bits of `ScoredColumns.flags`. */
export const FLAGS = {
  nothingMeasured: 1,
  coverageBelowMinimum: 2,
  indicatorBlocks: 4,
  movedByGate: 8,
  borderline: 16,
} as const;

/** The reasons for which a customer has no total. */
export const NOT_SCORED_FLAGS = FLAGS.nothingMeasured | FLAGS.coverageBelowMinimum | FLAGS.indicatorBlocks;
