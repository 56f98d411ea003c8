import type { Role } from './roles.js';
import type { Stage } from './stages.js';

/**
 * How the actor must stand to the record, beyond holding a role.
 *
 * - `in-scope`: the customer is one the actor may see (a head's department, an owner's own); of an action, also
 *   whoever is to do it, and the head of the department that is
 * - `own-department`: the customer belongs to the actor's department
 * - `assigned`: the sheet or comparison is the actor's own
 * - `not-contributor`: own department, and the actor neither scored, edited nor owns the customer
 * - `planner`: any customer for a coordinator, one of the own department for a head
 * - `action-owner`: the action is the actor's own
 */
export type Relation =
  'in-scope' | 'own-department' | 'assigned' | 'not-contributor' | 'planner' | 'action-owner';

export interface ActRule {
  readonly roles: readonly Role[];
  /** Stages of the cycle in which the act can be done; in any, and after the end, when absent. */
  readonly stages?: readonly Stage[];
  readonly relation?: Relation;
}

const rule = (roles: readonly Role[], more: Omit<ActRule, 'roles'> = {}): ActRule => ({ roles, ...more });

const readers: readonly Role[] = ['coordinator', 'head', 'owner', 'executive', 'auditor'];
const coordinator: readonly Role[] = ['coordinator'];

/** Every act of the product: who may do it, when, and to whose records. */
export const ACTS = {
  'people.list': rule(['coordinator', 'head', 'admin', 'auditor']),
  'people.manage': rule(['admin']),
  'departments.manage': rule(['admin']),
  'system.read': rule(['admin', 'auditor']),
  'audit.read': rule(['auditor', 'coordinator']),

  'customers.read': rule(readers, { relation: 'in-scope' }),
  'customers.edit': rule(['coordinator']),
  'customers.reveal': rule(['coordinator', 'head', 'owner'], { relation: 'in-scope' }),
  'models.read': rule([...readers, 'expert']),
  'models.edit': rule(coordinator),

  'cycle.read': rule([...readers, 'expert']),
  'cycle.open': rule(coordinator),
  'cycle.setup': rule(coordinator, { stages: ['target-setup'] }),
  'cycle.advance': rule(coordinator, {
    stages: [
      'target-setup',
      'data-collection',
      'expert-scoring',
      'weight-consensus',
      'calculation',
      'review',
      'strategy',
    ],
  }),
  'cycle.return': rule(coordinator, {
    stages: [
      'data-collection',
      'expert-scoring',
      'weight-consensus',
      'calculation',
      'review',
      'strategy',
      'tracking',
    ],
  }),
  'cycle.deadlines': rule(coordinator),
  'cycle.cancel': rule(coordinator),
  'cycle.close': rule(coordinator, { stages: ['tracking'] }),

  'data.read': rule(['coordinator', 'auditor']),
  // The customers themselves may come before the scope is frozen, everything else after it.
  'data.import': rule(coordinator, { stages: ['target-setup', 'data-collection'] }),
  'data.enter-value': rule(coordinator, { stages: ['data-collection'] }),
  'data.collect': rule(coordinator, { stages: ['data-collection'] }),
  'data.waive': rule(coordinator, { stages: ['data-collection'] }),

  'scoring.read': rule(['coordinator', 'auditor']),
  'scoring.assign': rule(coordinator, { stages: ['target-setup', 'data-collection', 'expert-scoring'] }),
  'sheet.read': rule(['expert'], { relation: 'assigned' }),
  'sheet.score': rule(['expert'], { stages: ['expert-scoring'], relation: 'assigned' }),
  'sheet.reopen': rule(coordinator, { stages: ['expert-scoring'] }),
  'sheet.expire': rule(coordinator, { stages: ['expert-scoring'] }),

  'weights.read': rule(['coordinator', 'head', 'executive', 'auditor']),
  'weights.compare': rule(['expert'], {
    stages: ['expert-scoring', 'weight-consensus'],
    relation: 'assigned',
  }),
  // Rules are fixed before anybody compares, which may be while others still score.
  'weights.moderate': rule(coordinator, {
    stages: ['target-setup', 'data-collection', 'expert-scoring', 'weight-consensus'],
  }),
  'weights.accept': rule(coordinator, { stages: ['weight-consensus'] }),

  'run.start': rule(coordinator, { stages: ['calculation'] }),
  'run.cancel': rule(coordinator, { stages: ['calculation'] }),
  'result.read': rule(readers, { relation: 'in-scope' }),

  'review.read': rule(readers, { relation: 'in-scope' }),
  'review.decide': rule(['head'], { stages: ['review'], relation: 'not-contributor' }),

  'strategy.read': rule(readers, { relation: 'in-scope' }),
  'strategy.plan': rule(['coordinator', 'head'], { stages: ['strategy'], relation: 'planner' }),
  'action.read': rule(readers, { relation: 'in-scope' }),
  'action.work': rule(['owner'], { stages: ['tracking'], relation: 'action-owner' }),

  'report.read': rule(readers, { relation: 'in-scope' }),
  'report.print': rule(readers, { relation: 'in-scope' }),
} as const satisfies Record<string, ActRule>;

export type Act = keyof typeof ACTS;

/** Whether any of the roles allows the act, whatever the record. */
export function roleAllows(roles: readonly Role[], act: Act): boolean {
  const allowed: readonly Role[] = ACTS[act].roles;
  return roles.some((role) => allowed.includes(role));
}
