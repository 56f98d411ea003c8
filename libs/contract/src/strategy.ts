import * as z from 'zod';
import { actionFilter, actionLine, metricRef, outcome, tierRef, writtenText } from './actions.js';
import { cycleParams, day, id, moment, personRef, reason, text, version } from './common.js';
import { endpoint } from './endpoint.js';

/** Whether an act-tier customer is taken care of. */
export const planState = z.enum(['missing', 'covered', 'waived']);

/** A customer to be planned for. */
export const plannedCustomer = z.object({
  customerId: id,
  code: z.string(),
  name: z.string(),
  departmentId: id.nullable(),
  owner: personRef.nullable(),
  total: z.number().nullable(),
  tier: tierRef.nullable(),
  /** The tier was set by hand in the review. */
  overridden: z.boolean(),
  weakest: z.object({ key: z.string(), name: text }).nullable(),
  /** The worst problem point in words. */
  problem: text.nullable(),
  /** Actions that were not cancelled. */
  actions: z.int(),
  waiver: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
  state: planState,
});
export type PlannedCustomer = z.output<typeof plannedCustomer>;

/** The plan in figures, of the customers the caller may see. */
export const strategyOverview = z.object({
  /** The day the cycle came to this stage; due dates of playbooks count from it. */
  startedOn: day.nullable(),
  /** Customers of act tiers, those with an action, and those with a waiver only. */
  needed: z.int(),
  covered: z.int(),
  waived: z.int(),
  tiers: z.array(
    z.object({
      tier: tierRef,
      playbook: text,
      customers: z.int(),
      covered: z.int(),
      waived: z.int(),
    }),
  ),
  /** People who may be given an action. */
  owners: z.array(personRef),
});
export type StrategyOverview = z.output<typeof strategyOverview>;

/** What the playbooks would propose now, by tier, to whoever may plan for the customers. */
export const proposalPreview = z.object({
  tiers: z.array(z.object({ tier: z.string(), customers: z.int(), actions: z.int() })),
  /** Customers for whom nobody could be found to do anything. */
  withoutOwner: z.int(),
});
export type ProposalPreview = z.output<typeof proposalPreview>;

/** Something measurable that an action could promise. */
export const planOption = metricRef.extend({
  indicator: z.string(),
  raw: z.number().nullable(),
  score: z.number().nullable(),
  /** In words, when the indicator is a problem point. */
  problem: text.nullable(),
  /** Where the next better score begins. */
  next: z.object({ to: z.number(), beyond: z.boolean() }).nullable(),
});
export type PlanOption = z.output<typeof planOption>;

/** All that planning for one customer needs. */
export const customerPlan = z.object({
  customer: plannedCustomer,
  /** As calculated; the tier after review is the customer's. */
  now: outcome,
  /** Problem points first, worst first. */
  options: z.array(planOption),
  measures: z.array(
    z.object({
      key: z.string(),
      name: text,
      departmentId: id.nullable(),
      dueDate: day,
      proposed: z.boolean(),
    }),
  ),
  actions: z.array(actionLine),
  /** What the customer comes to when every open action keeps its promise. */
  together: outcome,
});
export type CustomerPlan = z.output<typeof customerPlan>;

const effectDraft = z.strictObject({ metric: z.string().max(160), to: z.number(), beyond: z.boolean() });

const planDraft = z.strictObject({
  indicator: z.string().max(80).nullable(),
  problem: writtenText(500),
  measure: writtenText(1000),
  /** Key of the playbook's measure that it is, unchanged. */
  measureKey: z.string().max(80).nullable().default(null),
  departmentId: id.nullable(),
  dueDate: day,
  effect: effectDraft.nullable(),
});
export type PlanDraft = z.output<typeof planDraft>;

const actionParams = cycleParams.extend({ actionId: id });
const customerParams = cycleParams.extend({ customerId: id });

export const strategy = {
  overview: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy',
    permission: 'strategy.read',
    summary: 'How much of the plan stands',
    params: cycleParams,
    response: strategyOverview,
  }),
  customers: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy/customers',
    permission: 'strategy.read',
    summary: 'Customers to be planned for; without a tier those of act tiers',
    params: cycleParams,
    query: z.strictObject({
      tier: z.string().max(40).optional(),
      state: planState.optional(),
      search: z.string().trim().max(100).optional(),
    }),
    response: z.object({ items: z.array(plannedCustomer), total: z.int() }),
  }),
  customer: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy/customers/:customerId',
    permission: 'strategy.read',
    summary: 'Problems, possible promises, playbook and actions of one customer',
    params: customerParams,
    response: customerPlan,
  }),
  simulation: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy/customers/:customerId/simulation',
    permission: 'strategy.read',
    summary: 'What the customer would come to if a metric reached a goal',
    params: customerParams,
    query: z.strictObject({
      metric: z.string().max(160),
      to: z.coerce.number(),
      beyond: z.stringbool().default(false),
      /** An action whose own promise is left out, since it is being changed. */
      without: id.optional(),
    }),
    response: z.object({ before: outcome, alone: outcome, together: outcome }),
  }),
  preview: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy/proposals',
    permission: 'strategy.plan',
    summary: 'How many actions the playbooks would propose',
    params: cycleParams,
    response: proposalPreview,
  }),
  propose: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/strategy/proposals',
    permission: 'strategy.plan',
    summary: 'Take over what the playbooks propose for customers with neither action nor waiver',
    params: cycleParams,
    body: z.strictObject({
      /** Tiers to propose for; those that ask for an action when absent. */
      tiers: z.array(z.string().max(40)).min(1).max(20).optional(),
    }),
    response: z.object({ created: z.int(), customers: z.int(), withoutOwner: z.int() }),
  }),
  actions: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/strategy/actions',
    permission: 'strategy.read',
    summary: 'The actions of the cycle that the caller may see, by due date',
    params: cycleParams,
    query: actionFilter,
    response: z.array(actionLine),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/strategy/actions',
    permission: 'strategy.plan',
    summary: 'Add an action for one customer, or one for every customer of a tier',
    params: cycleParams,
    body: planDraft.extend({
      target: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('customer'), customerId: id }),
        z.strictObject({ kind: z.literal('tier'), tier: z.string().max(40) }),
      ]),
      /** Null: the customer's account owner, or one of the team. */
      ownerId: id.nullable(),
      /** Although the same problem already has an open action. */
      besideOthers: z.boolean().default(false),
    }),
    response: z.object({ created: z.int(), skipped: z.int() }),
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/strategy/actions/:actionId',
    permission: 'strategy.plan',
    summary: 'Change an action of the plan',
    params: actionParams,
    body: planDraft.extend({ version, ownerId: id }),
    response: actionLine,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/strategy/actions/:actionId/cancel',
    permission: 'strategy.plan',
    summary: 'Cancel an action of the plan, with a reason',
    params: actionParams,
    body: z.strictObject({ version, reason }),
    response: actionLine,
  }),
  waive: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/strategy/waivers/:customerId',
    permission: 'strategy.plan',
    summary: 'Do without an action for a customer, with a reason',
    params: customerParams,
    body: z.strictObject({ reason }),
    response: plannedCustomer,
  }),
  unwaive: endpoint({
    method: 'DELETE',
    path: '/api/cycles/:cycleId/strategy/waivers/:customerId',
    permission: 'strategy.plan',
    summary: 'Take a waiver back',
    params: customerParams,
    response: plannedCustomer,
  }),
};
