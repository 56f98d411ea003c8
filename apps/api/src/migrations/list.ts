import { People1763700000100 } from './1763700000100-people.js';
import { Core1763700000200 } from './1763700000200-core.js';
import { DataCollection1763700000400 } from './1763700000400-data-collection.js';
import { ExpertScoring1763700000500 } from './1763700000500-expert-scoring.js';
import { WeightConsensus1763700000600 } from './1763700000600-weight-consensus.js';
import { Calculation1763700000700 } from './1763700000700-calculation.js';
import { Review1763700000800 } from './1763700000800-review.js';
import { Strategy1763700000900 } from './1763700000900-strategy.js';
import { Tracking1763700001000 } from './1763700001000-tracking.js';
import { Reports1763700001100 } from './1763700001100-reports.js';
import { ConsensusRoom1763700001200 } from './1763700001200-consensus-room.js';
import { Conflicts1763700001300 } from './1763700001300-conflicts.js';
import { ScoringRules1763700001310 } from './1763700001310-scoring-rules.js';
import { Panels1763700001320 } from './1763700001320-panels.js';
import { ActionDepartment1763700001400 } from './1763700001400-action-department.js';
import { CustomerEdits1763700001410 } from './1763700001410-customer-edits.js';
import { SetAsideCounts1763700001500 } from './1763700001500-set-aside-counts.js';

/** Every migration, oldest first. */
export const migrations = [
  People1763700000100,
  Core1763700000200,
  DataCollection1763700000400,
  ExpertScoring1763700000500,
  WeightConsensus1763700000600,
  Calculation1763700000700,
  Review1763700000800,
  Strategy1763700000900,
  Tracking1763700001000,
  Reports1763700001100,
  ConsensusRoom1763700001200,
  Conflicts1763700001300,
  ScoringRules1763700001310,
  Panels1763700001320,
  ActionDepartment1763700001400,
  CustomerEdits1763700001410,
  SetAsideCounts1763700001500,
];
