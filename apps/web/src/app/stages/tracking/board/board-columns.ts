import type { ActionLine } from '@assay/contract';
import { ACTION_STATUSES } from '@assay/cycle';

export interface BoardColumn {
  readonly status: ActionLine['status'];
  readonly actions: readonly ActionLine[];
}

/** The actions by status, in the order in which an action goes through them; what is due first stands first. */
export function boardColumns(actions: readonly ActionLine[]): readonly BoardColumn[] {
  return ACTION_STATUSES.map((status) => ({
    status,
    actions: actions
      .filter((action) => action.status === status)
      .toSorted((a, b) => a.dueDate.localeCompare(b.dueDate)),
  }));
}
