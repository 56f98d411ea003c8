import { ACTS, roleAllows, type Act, type ActRule } from './acts.js';
import type { Role } from './roles.js';
import { isStage, type CycleState } from './stages.js';

/** Who asks. */
export interface ActorFacts {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly departmentId: string | null;
}

/** What the act touches; only what the act's rule asks for needs to be there. */
export interface SubjectFacts {
  readonly state?: CycleState;
  /** Experts score and compare at the same time. */
  readonly sideBySide?: boolean;
  readonly customer?: { readonly departmentId: string | null; readonly ownerId: string | null };
  /** Whose sheet or comparison it is. */
  readonly assigneeId?: string;
  /** Everybody who scored, edited or owns the customer. */
  readonly contributorIds?: readonly string[];
  readonly actionOwnerId?: string;
  /** Which department does the action. */
  readonly actionDepartmentId?: string | null;
}

export type Refusal =
  | 'role-lacks-act'
  | 'wrong-stage'
  | 'cycle-ended'
  | 'not-found'
  | 'own-department-only'
  | 'contributor-may-not-approve'
  | 'not-assigned';

export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: Refusal; readonly facts: Readonly<Record<string, string>> };

const ALLOWED: Verdict = { allowed: true };
const refuse = (code: Refusal, facts: Record<string, string> = {}): Verdict => ({
  allowed: false,
  code,
  facts,
});

function stageRefusal(act: Act, rule: ActRule, subject: SubjectFacts): Verdict {
  const { state } = subject;
  if (!rule.stages || state === undefined) return ALLOWED;
  if (!isStage(state)) return refuse('cycle-ended');
  if (!rule.stages.includes(state)) return refuse('wrong-stage', { stage: state });
  const early = act === 'weights.compare' && state === 'expert-scoring' && !subject.sideBySide;
  return early ? refuse('wrong-stage', { stage: state }) : ALLOWED;
}

/** Roles that see every customer; a head sees the own department, an owner the own customers. */
const SEES_ALL: readonly Role[] = ['coordinator', 'executive', 'auditor'];

/** Which customers a person may see: all of them, or by department, or by owner (either suffices). */
export function customerScope(actor: ActorFacts): {
  readonly all: boolean;
  readonly departmentId: string | null;
  readonly ownerId: string | null;
} {
  const all = actor.roles.some((role) => SEES_ALL.includes(role));
  return {
    all,
    departmentId: !all && actor.roles.includes('head') ? actor.departmentId : null,
    ownerId: !all && actor.roles.includes('owner') ? actor.id : null,
  };
}

/** Whether the customer is one of those in `customerScope`. */
export function seesCustomer(actor: ActorFacts, customer: NonNullable<SubjectFacts['customer']>): boolean {
  const scope = customerScope(actor);
  if (scope.all) return true;
  const own = scope.ownerId !== null && customer.ownerId === scope.ownerId;
  const department = scope.departmentId !== null && customer.departmentId === scope.departmentId;
  return own || department;
}

/** Whether the action is the actor's own, or one of the department that the actor heads. */
function isCharged(actor: ActorFacts, { actionOwnerId, actionDepartmentId }: SubjectFacts): boolean {
  if (actionOwnerId === actor.id && actor.roles.includes('owner')) return true;
  const department = actionDepartmentId ?? null;
  return department !== null && department === actor.departmentId && actor.roles.includes('head');
}

function relationRefusal(rule: ActRule, actor: ActorFacts, subject: SubjectFacts): Verdict {
  switch (rule.relation) {
    case 'in-scope':
      // Whoever is to do an action, and whose department, sees it, whosever the customer is.
      if (isCharged(actor, subject)) return ALLOWED;
      // A customer that may not be seen is answered like one that does not exist.
      return !subject.customer || seesCustomer(actor, subject.customer) ? ALLOWED : refuse('not-found');
    case 'planner': {
      if (!subject.customer || actor.roles.includes('coordinator')) return ALLOWED;
      const { departmentId } = subject.customer;
      return departmentId !== null && departmentId === actor.departmentId ? ALLOWED : refuse('not-found');
    }
    case 'assigned':
      return subject.assigneeId === undefined || subject.assigneeId === actor.id
        ? ALLOWED
        : refuse('not-found');
    case 'action-owner':
      return subject.actionOwnerId === undefined || subject.actionOwnerId === actor.id
        ? ALLOWED
        : refuse('not-found');
    case 'own-department':
    case 'not-contributor': {
      if (!subject.customer) return ALLOWED;
      // A customer without a department is every head's business, or it would be nobody's.
      const { departmentId } = subject.customer;
      if (departmentId !== null && departmentId !== actor.departmentId) {
        return refuse('own-department-only');
      }
      const contributed =
        subject.customer.ownerId === actor.id || (subject.contributorIds ?? []).includes(actor.id);
      return rule.relation === 'not-contributor' && contributed
        ? refuse('contributor-may-not-approve')
        : ALLOWED;
    }
    default:
      return ALLOWED;
  }
}

/**
 * Whether this person may do this act to this record now. The one place that decides it: the
 * server asks before every act, the page asks to know which buttons to show.
 */
export function may(actor: ActorFacts, act: Act, subject: SubjectFacts = {}): Verdict {
  const rule: ActRule = ACTS[act];
  if (!roleAllows(actor.roles, act)) return refuse('role-lacks-act');
  const relation = relationRefusal(rule, actor, subject);
  if (!relation.allowed) return relation;
  return stageRefusal(act, rule, subject);
}
