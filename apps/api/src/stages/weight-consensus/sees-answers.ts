import type { Actor } from '../../platform/http/actor.js';
import { isRoundOpen, lastClosed, type Panel } from './panel.js';

/** Whether this person compares in the open round too, and so must not know what others answered. */
export function isBlind(actor: Pick<Actor, 'id'>, panel: Panel): boolean {
  const own = panel.experts.find(({ id }) => id === actor.id);
  return own !== undefined && own.submission === undefined && isRoundOpen(panel);
}

/**
 * Whether this person may see what experts answered: the coordinator once experts have submitted, everybody who reads
 * weights once some are accepted and no round is open. Nobody who still has to answer.
 */
export function seesAnswers(actor: Pick<Actor, 'id' | 'roles'>, panel: Panel, accepted: boolean): boolean {
  if (isBlind(actor, panel)) return false;
  if (actor.roles.includes('coordinator')) return true;
  return accepted && !isRoundOpen(panel) && lastClosed(panel) !== undefined;
}

/** Whether experts are shown by name to this person; to others they are experts 1, 2, 3. */
export function namesExperts({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('coordinator') || roles.includes('auditor');
}
