import { ACTION_STATUSES } from '@assay/cycle';
import { DIRECTIONS, UNITS } from '@assay/model';
import * as z from 'zod';
import { day, id, moment, personRef, text } from './common.js';

export const actionStatus = z.enum(ACTION_STATUSES);

/** Words in both languages where they come from a playbook, in the writer's own where somebody typed them. */
export const ownText = z.object({ zh: z.string().nullable(), en: z.string().nullable() });
export type OwnText = z.output<typeof ownText>;

/** The same as it is sent: at least one language. */
export const writtenText = (max: number) => {
  const one = z.string().trim().min(2).max(max).nullable();
  return z.strictObject({ zh: one, en: one }).refine(({ zh, en }) => zh !== null || en !== null, 'empty');
};

/** A tier with all that a chip shows. */
export const tierRef = z.object({
  key: z.string(),
  name: text,
  letter: z.string(),
  /** Zero-based, best first, of so many. */
  place: z.int(),
  of: z.int(),
  scheme: text,
  actionRequired: z.boolean(),
});
export type TierRef = z.output<typeof tierRef>;

/** What a measured value is called and counted in. */
export const metricRef = z.object({
  /** Key of the model's input. */
  metric: z.string(),
  name: text,
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
});
export type MetricRef = z.output<typeof metricRef>;

/** What somebody comes to: total and tier, null when not scored. */
export const outcome = z.object({ total: z.number().nullable(), tier: tierRef.nullable() });
export type Outcome = z.output<typeof outcome>;

/** What an action promises: the metric from here to there, and what the customer comes to by it alone. */
export const expectedEffect = metricRef.extend({
  from: z.number().nullable(),
  to: z.number(),
  /** The goal lies beyond `to`, which is not enough itself. */
  beyond: z.boolean(),
  before: outcome,
  after: outcome,
});
export type ExpectedEffect = z.output<typeof expectedEffect>;

/** A retention action as a row of the plan (source S3, table 4). */
export const actionLine = z.object({
  id,
  cycle: z.object({ id, name: z.string() }),
  customer: z.object({ id, code: z.string(), name: z.string() }),
  /** The tier that holds after review. */
  tier: tierRef.nullable(),
  /** The indicator that is the problem; null where the tier itself is. */
  indicator: z.string().nullable(),
  problem: ownText,
  measure: ownText,
  /** Key of the playbook's measure, when it was taken over unchanged. */
  measureKey: z.string().nullable(),
  department: z.object({ id, name: text }).nullable(),
  owner: personRef,
  dueDate: day,
  effect: expectedEffect.nullable(),
  status: actionStatus,
  percent: z.int().min(0).max(100),
  overdue: z.boolean(),
  /** It was left open in the cycle before. */
  carriedOver: z.boolean(),
  /** It was left open here and goes on in the next cycle. */
  movedOn: z.boolean(),
  /** Why it was cancelled. */
  reason: z.string().nullable(),
  createdBy: z.string(),
  createdAt: moment,
  changedBy: z.string(),
  changedAt: moment,
  version: z.int(),
});
export type ActionLine = z.output<typeof actionLine>;

/** Narrows a list of actions. */
export const actionFilter = z.strictObject({
  customerId: id.optional(),
  departmentId: id.optional(),
  ownerId: id.optional(),
  status: actionStatus.optional(),
  overdue: z.stringbool().optional(),
});
export type ActionFilter = z.output<typeof actionFilter>;
