import type { Role } from '../roles.js';
import { STAGES, type Stage } from '../stages.js';
import { blocking, type Blocking } from './blocker.js';

/** Roles without whom a later stage would stand still. */
export const NEEDED_ROLES: readonly Role[] = ['coordinator', 'expert', 'head', 'owner'];

export interface SetupFacts {
  readonly hasTarget: boolean;
  readonly frozen: boolean;
  readonly customers: number;
  readonly hasModel: boolean;
  readonly openFaults: number;
  readonly teamRoles: readonly Role[];
  readonly deadlines: Readonly<Partial<Record<Stage, string>>>;
}

/** What a cycle lacks before data can be collected for it. */
export function setupBlockers(facts: SetupFacts): Blocking[] {
  const missing: Blocking[] = [];
  if (!facts.hasTarget) missing.push(blocking('goal-missing'));
  if (!facts.frozen) missing.push(blocking('scope-not-frozen'));
  else if (facts.customers === 0) missing.push(blocking('scope-empty'));
  if (!facts.hasModel) missing.push(blocking('model-missing'));
  else if (facts.openFaults > 0) missing.push(blocking('model-has-faults', { count: facts.openFaults }));
  for (const role of NEEDED_ROLES) {
    if (!facts.teamRoles.includes(role)) missing.push(blocking('role-unfilled', { role }));
  }
  for (const stage of STAGES) {
    if (facts.deadlines[stage] === undefined) missing.push(blocking('deadline-missing', { stage }));
  }
  return missing;
}

/** Things a set-up consists of, for its progress: target, list, model, roles, deadlines. */
export const SETUP_STEPS = 4 + NEEDED_ROLES.length + STAGES.length - 1;

/** 0 to 100. */
export function setupPercent(facts: SetupFacts): number {
  return Math.round(100 * (1 - setupBlockers(facts).length / SETUP_STEPS));
}
