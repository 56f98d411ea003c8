import { audit } from './audit.js';
import { calculation } from './calculation.js';
import { customers } from './customers.js';
import { cycles } from './cycles.js';
import { dataCollection } from './data-collection.js';
import type { Endpoint } from './endpoint.js';
import { expertScoring } from './expert-scoring.js';
import { models } from './models.js';
import { departments, people, session } from './people.js';
import { strategy } from './strategy.js';
import { system } from './system.js';
import { targetSetup } from './target-setup.js';
import { tasks } from './tasks.js';
import { tracking } from './tracking.js';
import { weightConsensus } from './weight-consensus.js';
import { reports } from './reports.js';
import { review } from './review.js';

/** Every endpoint of the product, by room. The server refuses to start unless each has exactly one handler. */
export const endpointTable = {
  system,
  session,
  people,
  departments,
  tasks,
  audit,
  models,
  customers,
  cycles,
  targetSetup,
  dataCollection,
  expertScoring,
  weightConsensus,
  calculation,
  review,
  reports,
  strategy,
  tracking,
};

/** The table as one list. */
export const allEndpoints: readonly Endpoint[] = Object.values(endpointTable).flatMap((room) =>
  Object.values(room as Record<string, Endpoint>),
);
