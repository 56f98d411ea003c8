import { Core1763700000200 } from './1763700000200-core.js';

/** Every migration, oldest first. */
export const migrations = [Core1763700000200];
