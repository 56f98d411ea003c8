import type { ActionLine } from '@assay/contract';

/** What a list of actions shows; an empty text stands for everything. */
export interface ActionListFilter {
  readonly search: string;
  readonly department: string;
  readonly owner: string;
  readonly status: ActionLine['status'] | '';
  readonly overdue: boolean;
}

export const EVERY_ACTION: ActionListFilter = {
  search: '',
  department: '',
  owner: '',
  status: '',
  overdue: false,
};

const textsOf = ({ customer, problem, measure, owner }: ActionLine): string =>
  [customer.code, customer.name, problem.zh, problem.en, measure.zh, measure.en, owner.name]
    .join('\n')
    .toLowerCase();

/** The actions that fit every part, in their order. */
export function filterActions(
  actions: readonly ActionLine[],
  { search, department, owner, status, overdue }: ActionListFilter,
): readonly ActionLine[] {
  const wanted = search.trim().toLowerCase();
  return actions.filter(
    (action) =>
      (wanted === '' || textsOf(action).includes(wanted)) &&
      (department === '' || action.department?.id === department) &&
      (owner === '' || action.owner.id === owner) &&
      (status === '' || action.status === status) &&
      (!overdue || action.overdue),
  );
}

/** What the list can be narrowed by: whatever occurs in it, once, in the order in which it comes. */
export function choicesOf(actions: readonly ActionLine[]): {
  readonly departments: readonly NonNullable<ActionLine['department']>[];
  readonly owners: readonly ActionLine['owner'][];
} {
  const departments = new Map(
    actions.flatMap(({ department }) => (department ? [[department.id, department] as const] : [])),
  );
  const owners = new Map(actions.map(({ owner }) => [owner.id, owner]));
  return { departments: [...departments.values()], owners: [...owners.values()] };
}
