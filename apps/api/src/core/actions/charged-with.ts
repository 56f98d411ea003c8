import type { SubjectFacts } from '@assay/cycle';
import type { Action } from './action.entity.js';

/** Who is to do an action: the facts that let them read it. */
export function chargedWith({
  ownerId,
  departmentId,
}: Pick<Action, 'ownerId' | 'departmentId'>): Pick<SubjectFacts, 'actionOwnerId' | 'actionDepartmentId'> {
  return { actionOwnerId: ownerId, actionDepartmentId: departmentId };
}
