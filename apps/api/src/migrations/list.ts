import { People1763700000100 } from './1763700000100-people.js';
import { Core1763700000200 } from './1763700000200-core.js';
import { DataCollection1763700000400 } from './1763700000400-data-collection.js';
import { WeightConsensus1763700000600 } from './1763700000600-weight-consensus.js';

/** Every migration, oldest first. */
export const migrations = [
  People1763700000100,
  Core1763700000200,
  DataCollection1763700000400,
  WeightConsensus1763700000600,
];
