import type { Act, Role } from '@assay/cycle';

export type AreaKey =
  | 'cycles'
  | 'work'
  | 'approvals'
  | 'customers'
  | 'actions'
  | 'dashboard'
  | 'reports'
  | 'people'
  | 'departments'
  | 'system'
  | 'audit';

/** A place in the navigation. */
export interface Area {
  readonly key: AreaKey;
  readonly path: string;
  /** A line drawing on a 16 x 16 field. */
  readonly icon: string;
  /** Who finds it in the navigation: a role, or whoever may do the act. */
  readonly shownTo: { readonly role: Role } | { readonly act: Act };
}

export const AREAS: readonly Area[] = [
  {
    key: 'cycles',
    path: '/cycles',
    icon: 'M13.5 8A5.5 5.5 0 1 1 11 3.4M14 2v3.5h-3.5',
    shownTo: { act: 'cycle.read' },
  },
  {
    key: 'work',
    path: '/work',
    icon: 'M3 4l1.5 1.5L7 3M9 4.5h5M3 10l1.5 1.5L7 9M9 10.5h5',
    shownTo: { role: 'expert' },
  },
  {
    key: 'approvals',
    path: '/work/approvals',
    icon: 'M8 1.5l5.5 2v4c0 3.5-2.4 6-5.5 7-3.1-1-5.5-3.5-5.5-7v-4zM5.5 8l2 2 3.5-4',
    shownTo: { role: 'head' },
  },
  {
    key: 'actions',
    path: '/work/actions',
    icon: 'M3.5 14V2M3.5 3h9l-2 3 2 3h-9',
    shownTo: { role: 'owner' },
  },
  {
    key: 'customers',
    path: '/customers',
    icon: 'M2.5 14V5l5-2.5v11.5M7.5 6.5h6V14M1.5 14h13M4.5 7.5h1M4.5 10.5h1M10 9h1M10 11.5h1',
    shownTo: { act: 'customers.read' },
  },
  {
    key: 'dashboard',
    path: '/dashboard',
    icon: 'M2 14h12M4 11.5V8M8 11.5V3M12 11.5V6',
    shownTo: { role: 'executive' },
  },
  {
    key: 'reports',
    path: '/reports',
    icon: 'M4 1.5h5.5l3 3V14.5H4zM9.5 1.5v3h3M6 8h4.5M6 11h4.5',
    shownTo: { act: 'report.read' },
  },
  {
    key: 'people',
    path: '/people',
    icon: 'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M11 3a2.3 2.3 0 0 1 0 4.4M12 9.8c1.6.5 2.5 1.8 2.5 3.7',
    shownTo: { role: 'admin' },
  },
  {
    key: 'departments',
    path: '/departments',
    icon: 'M6 2h4v3H6zM1.5 11h4v3h-4zM10.5 11h4v3h-4zM8 5v3M3.5 11V8h9v3',
    shownTo: { act: 'departments.manage' },
  },
  { key: 'system', path: '/system', icon: 'M1.5 8h3l2-5 3 10 2-5h3', shownTo: { act: 'system.read' } },
  {
    key: 'audit',
    path: '/audit',
    icon: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.6 10.6 14.5 14.5M5 7h4',
    shownTo: { act: 'audit.read' },
  },
];

/** What each role sees first. With several roles, the first in this order decides. */
const firstAreas: readonly (readonly [Role, AreaKey])[] = [
  ['coordinator', 'cycles'],
  ['expert', 'work'],
  ['head', 'approvals'],
  ['owner', 'customers'],
  ['executive', 'dashboard'],
  ['admin', 'people'],
  ['auditor', 'audit'],
];

/** The path of the roles' home; someone without any role only has an account. */
export function homeOf(roles: readonly Role[]): string {
  const key = firstAreas.find(([role]) => roles.includes(role))?.[1];
  return AREAS.find((area) => area.key === key)?.path ?? '/account';
}

/** The areas of the navigation, the home first. */
export function areasFor(roles: readonly Role[], allows: (act: Act) => boolean): readonly Area[] {
  const home = homeOf(roles);
  const shown = AREAS.filter(({ shownTo }) =>
    'role' in shownTo ? roles.includes(shownTo.role) : allows(shownTo.act),
  );
  return [...shown.filter(({ path }) => path === home), ...shown.filter(({ path }) => path !== home)];
}
