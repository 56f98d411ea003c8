import * as z from 'zod';
import { cycleParams, id, moment, reason, version } from './common.js';
import { endpoint } from './endpoint.js';

export const reviewState = z.enum(['pending', 'approved', 'returned', 'overridden']);

/** A customer's tier on its way to being decided. */
export const reviewItem = z.object({
  customerId: id,
  code: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  departmentId: id.nullable(),
  owner: z.string().nullable(),
  total: z.number().nullable(),
  tierByScore: z.string().nullable(),
  /** As calculated, gates included. */
  computedTier: z.string().nullable(),
  /** After an override; equal to the calculated one otherwise. */
  effectiveTier: z.string().nullable(),
  previousTier: z.string().nullable(),
  borderline: z.boolean(),
  movedByGate: z.boolean(),
  problems: z.array(z.string()),
  state: reviewState,
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  version,
  /** Why the caller may not decide; null when they may. */
  refusal: z.string().nullable(),
});
export type ReviewItem = z.output<typeof reviewItem>;

export const reviewBoard = z.object({
  runId: id,
  runNumber: z.int(),
  items: z.array(reviewItem),
  departments: z.array(z.object({ departmentId: id.nullable(), decided: z.int(), of: z.int() })),
});
export type ReviewBoard = z.output<typeof reviewBoard>;

/** `approve` the tier as it is, `return` it for rework with a reason, or `override` it with a tier and a reason. */
export const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approve') }),
  z.strictObject({ kind: z.literal('return'), reason }),
  z.strictObject({ kind: z.literal('override'), tier: z.string().max(40), reason }),
]);

const seen = z.strictObject({ customerId: id, version });

export const review = {
  board: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/review',
    permission: 'review.read',
    summary: 'The tiers to be decided, of the customers the caller may see',
    params: cycleParams,
    response: reviewBoard,
  }),
  decide: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/review/:customerId',
    permission: 'review.decide',
    summary: "Decide on one customer's tier",
    params: cycleParams.extend({ customerId: id }),
    body: z.strictObject({ version, decision }),
    response: reviewItem,
  }),
  approveMany: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/review/approvals',
    permission: 'review.decide',
    summary: 'Approve several tiers at once; those the caller may not decide are named and left',
    params: cycleParams,
    body: z.strictObject({ items: z.array(seen).min(1).max(5000) }),
    response: z.object({
      approved: z.int(),
      left: z.array(z.object({ customerId: id, code: z.string() })),
    }),
  }),
};
