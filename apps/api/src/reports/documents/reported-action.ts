import type { ActionLine, OwnText } from '@assay/contract';
import type { Said } from '../../core/reports/templates/formats/language.js';
import type { ReportedAction } from '../../core/reports/templates/shared/action-row.js';

const STATUSES = {
  open: 'planned',
  'in-progress': 'in-progress',
  done: 'done',
  cancelled: 'cancelled',
} as const satisfies Record<ActionLine['status'], ReportedAction['status']>;

const NOBODY = { zh: '—', en: '—' };

/** In both languages where there are both, otherwise in the writer's own. */
function said({ zh, en }: OwnText): Said {
  return zh !== null && en !== null ? { zh, en } : (zh ?? en ?? '—');
}

/** An action of the plan as reports show it. */
export function reportedAction(line: ActionLine): ReportedAction {
  const { effect } = line;
  return {
    problem: said(line.problem),
    measure: said(line.measure),
    department: line.department?.name ?? NOBODY,
    owner: line.owner.name,
    due: line.dueDate,
    effect: effect && { name: effect.name, unit: effect.unit, from: effect.from, to: effect.to },
    status: STATUSES[line.status],
    overdue: line.overdue,
  };
}
