import { may, customerScope, type ActorFacts } from './may.js';
import { ACTS, roleAllows, type Act } from './acts.js';
import { ROLES } from './roles.js';
import { STAGES } from './stages.js';

const head: ActorFacts = { id: 'h', roles: ['head'], departmentId: 'sales' };
const owner: ActorFacts = { id: 'o', roles: ['owner'], departmentId: 'sales' };
const expert: ActorFacts = { id: 'e', roles: ['expert'], departmentId: 'marketing' };
const coordinator: ActorFacts = { id: 'c', roles: ['coordinator'], departmentId: null };

describe('may', () => {
  it('refuses every act to a person without roles', () => {
    for (const act of Object.keys(ACTS) as Act[]) {
      expect(may({ id: 'x', roles: [], departmentId: null }, act)).toMatchObject({ code: 'role-lacks-act' });
    }
  });

  it('never lets an auditor change anything', () => {
    const changing =
      /\.(manage|edit|open|setup|advance|return|deadlines|cancel|close|import|enter-value|collect|waive|assign|score|reopen|expire|compare|moderate|accept|start|decide|plan|work|reveal)$/;
    const acts = (Object.keys(ACTS) as Act[]).filter((act) => changing.test(act));
    expect(acts.length).toBeGreaterThan(20);
    expect(acts.filter((act) => roleAllows(['auditor'], act))).toEqual([]);
  });

  it('shows an administrator no result', () => {
    const results: Act[] = [
      'customers.read',
      'cycle.read',
      'result.read',
      'review.read',
      'action.read',
      'report.read',
    ];
    expect(results.filter((act) => roleAllows(['admin'], act))).toEqual([]);
  });

  it('answers a customer out of sight as one that does not exist', () => {
    const theirs = { customer: { departmentId: 'marketing', ownerId: 'someone' } };
    expect(may(head, 'result.read', theirs)).toMatchObject({ code: 'not-found' });
    expect(may(owner, 'result.read', theirs)).toMatchObject({ code: 'not-found' });
    expect(may(owner, 'result.read', { customer: { departmentId: 'marketing', ownerId: 'o' } })).toEqual({
      allowed: true,
    });
  });

  it.each([
    ['owns the customer', { departmentId: 'sales', ownerId: 'h' }, []],
    ['scored or edited the customer', { departmentId: 'sales', ownerId: 'o' }, ['e', 'h']],
  ])('lets nobody approve who %s', (_, customer, contributorIds) => {
    const verdict = may(head, 'review.decide', { state: 'review', customer, contributorIds });
    expect(verdict).toMatchObject({ allowed: false, code: 'contributor-may-not-approve' });
  });

  it('lets a head decide on the own department alone', () => {
    const decide = (departmentId: string) =>
      may(head, 'review.decide', {
        state: 'review',
        customer: { departmentId, ownerId: 'o' },
        contributorIds: [],
      });
    expect(decide('sales')).toEqual({ allowed: true });
    expect(decide('marketing')).toMatchObject({ code: 'own-department-only' });
  });

  it('lets any head decide on a customer without a department', () => {
    const customer = { departmentId: null, ownerId: 'o' };
    expect(may(head, 'review.decide', { state: 'review', customer })).toEqual({ allowed: true });
  });

  it('lets a head plan for the own department alone, whatever else the person may see', () => {
    const plan = (actor: ActorFacts, departmentId: string | null) =>
      may(actor, 'strategy.plan', { state: 'strategy', customer: { departmentId, ownerId: 'h' } });
    expect(plan(head, 'sales')).toEqual({ allowed: true });
    for (const actor of [head, { ...head, roles: ['head', 'owner', 'executive'] as const }]) {
      expect(plan(actor, 'marketing')).toMatchObject({ code: 'not-found' });
      expect(plan(actor, null)).toMatchObject({ code: 'not-found' });
    }
    expect(plan(coordinator, 'marketing')).toEqual({ allowed: true });
  });

  it("shows an action to whoever is to do it, though the customer is another owner's", () => {
    const action = { customer: { departmentId: 'marketing', ownerId: 'someone' }, actionOwnerId: 'o' };
    expect(may(owner, 'action.read', action)).toEqual({ allowed: true });
    expect(may(owner, 'action.work', { ...action, state: 'tracking' })).toEqual({ allowed: true });
    const theirs = { ...action, actionOwnerId: 'someone' };
    expect(may(owner, 'action.read', theirs)).toMatchObject({ code: 'not-found' });
    expect(may(owner, 'action.work', { ...theirs, state: 'tracking' })).toMatchObject({ code: 'not-found' });
  });

  it('shows an action to the head of the department that does it, and nothing else of the customer', () => {
    const customer = { departmentId: 'marketing', ownerId: 'someone' };
    const action = { customer, actionOwnerId: 'someone', actionDepartmentId: 'sales' };
    expect(may(head, 'action.read', action)).toEqual({ allowed: true });
    expect(may(head, 'action.read', { ...action, actionDepartmentId: 'legal' })).toMatchObject({
      code: 'not-found',
    });
    expect(may(head, 'action.read', { ...action, actionDepartmentId: null })).toMatchObject({
      code: 'not-found',
    });
    for (const act of ['customers.read', 'customers.reveal', 'result.read', 'strategy.read'] as const) {
      expect(may(head, act, { customer })).toMatchObject({ code: 'not-found' });
    }
    // an account owner of the department is not its head, and a head without a department heads none
    expect(may({ ...owner, departmentId: 'sales' }, 'action.read', action)).toMatchObject({
      code: 'not-found',
    });
    const homeless = { ...head, departmentId: null };
    expect(may(homeless, 'action.read', { ...action, actionDepartmentId: null })).toMatchObject({
      code: 'not-found',
    });
  });

  it('allows comparing during scoring only side by side', () => {
    const compare = (sideBySide: boolean) =>
      may(expert, 'weights.compare', { state: 'expert-scoring', sideBySide, assigneeId: 'e' });
    expect(compare(true)).toEqual({ allowed: true });
    expect(compare(false)).toMatchObject({ code: 'wrong-stage' });
  });

  it('refuses staged acts once the cycle has ended', () => {
    for (const act of Object.keys(ACTS) as Act[]) {
      if (!('stages' in ACTS[act])) continue;
      const actor = { id: 'x', roles: [...ROLES], departmentId: null };
      for (const state of ['closed', 'cancelled'] as const) {
        expect(may(actor, act, { state })).toMatchObject({ allowed: false, code: 'cycle-ended' });
      }
    }
  });

  it('names the present stage when an act comes too early or too late', () => {
    for (const state of STAGES.filter((stage) => stage !== 'calculation')) {
      expect(may(coordinator, 'run.start', { state })).toEqual({
        allowed: false,
        code: 'wrong-stage',
        facts: { stage: state },
      });
    }
  });
});

describe('customerScope', () => {
  it('joins what a person may see by each role', () => {
    expect(customerScope({ id: 'p', roles: ['head', 'owner'], departmentId: 'd' })).toEqual({
      all: false,
      departmentId: 'd',
      ownerId: 'p',
    });
    expect(customerScope({ id: 'p', roles: ['owner', 'executive'], departmentId: 'd' }).all).toBe(true);
    expect(customerScope(expert)).toEqual({ all: false, departmentId: null, ownerId: null });
  });
});
