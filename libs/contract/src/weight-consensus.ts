import * as z from 'zod';
import { cycleParams, id, moment, personRef, reason, text } from './common.js';
import { endpoint } from './endpoint.js';

/** A judgement as a step on Saaty's scale: -8 to 8, 0 is "equally important"; null is not answered yet. */
export const saatyStep = z.int().min(-8).max(8).nullable();

const item = z.object({ key: z.string(), name: text });

/** One card of an expert's comparison: the items under a node, compared in pairs, row by row. */
export const comparisonCard = z.object({
  node: z.string(),
  name: text,
  items: z.array(item),
  steps: z.array(saatyStep),
  version: z.int(),
});
export type ComparisonCard = z.output<typeof comparisonCard>;

export const myComparisons = z.object({
  cards: z.array(comparisonCard),
  submittedAt: moment.nullable(),
  /** Answered and asked comparisons. */
  answered: z.int(),
  asked: z.int(),
  /** The consistency ratio from which on an answer is called inconsistent. */
  limit: z.number(),
  open: z.boolean(),
});
export type MyComparisons = z.output<typeof myComparisons>;

const ratio = z.number().nullable();

/** What a node comes to for each expert and for the group. Shown once experts have submitted. */
export const nodeWeighing = z.object({
  node: z.string(),
  name: text,
  items: z.array(item),
  experts: z.array(
    z.object({
      person: personRef,
      weights: z.array(z.number()),
      consistencyRatio: ratio,
      consistent: z.boolean(),
    }),
  ),
  weights: z.array(z.number()),
  consistencyRatio: ratio,
  consistent: z.boolean(),
  /** Shannon consensus of the experts, 0 to 1; null for a single expert. */
  consensus: z.number().nullable(),
  /** The judgements of the group that fit least, worst first. */
  worst: z.array(z.object({ first: text, second: text, error: z.number() })),
});
export type NodeWeighingView = z.output<typeof nodeWeighing>;

export const indicatorWeight = z.object({
  indicator: z.string(),
  name: text,
  dimension: z.string(),
  /** Percent points, as the source prints them. */
  printed: z.number(),
  /** Fractions of 1. */
  template: z.number(),
  ahp: z.number().nullable(),
  accepted: z.number().nullable(),
});

export const weightSet = z.object({
  id,
  number: z.int(),
  method: z.enum(['template', 'ahp']),
  rationale: z.string(),
  exception: z.string().nullable(),
  experts: z.int(),
  by: z.string(),
  at: moment,
});

export const weightRoom = z.object({
  experts: z.array(
    z.object({
      person: personRef,
      answered: z.int(),
      asked: z.int(),
      submittedAt: moment.nullable(),
      inconsistent: z.int(),
    }),
  ),
  nodes: z.array(nodeWeighing),
  weights: z.array(indicatorWeight),
  sets: z.array(weightSet),
  current: weightSet.nullable(),
  limit: z.number(),
});
export type WeightRoom = z.output<typeof weightRoom>;

export const weightConsensus = {
  mine: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/weight-consensus/mine',
    permission: 'weights.compare',
    summary: 'The own comparisons',
    params: cycleParams,
    response: myComparisons,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/weight-consensus/mine/:node',
    permission: 'weights.compare',
    summary: 'Keep the own answers of one node as they are now',
    params: cycleParams.extend({ node: z.string().max(80) }),
    body: z.strictObject({ steps: z.array(saatyStep).max(200), version: z.int().min(0) }),
    response: comparisonCard,
  }),
  submit: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/weight-consensus/mine/submit',
    permission: 'weights.compare',
    summary: 'Submit the own comparisons; inconsistent ones need a reason',
    params: cycleParams,
    body: z.strictObject({ inconsistencyReason: reason.nullable().default(null) }),
    response: myComparisons,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/weight-consensus/experts/:personId/reopen',
    permission: 'weights.accept',
    summary: 'Give submitted comparisons back to an expert, with a reason',
    params: cycleParams.extend({ personId: id }),
    body: z.strictObject({ reason }),
    response: weightRoom,
  }),
  room: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/weight-consensus',
    permission: 'weights.read',
    summary: 'Progress of the experts, what they come to together, and the weights to choose from',
    params: cycleParams,
    response: weightRoom,
  }),
  accept: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/weight-consensus/accept',
    permission: 'weights.accept',
    summary: "Accept the group's weights, or keep the template's, with the rationale",
    params: cycleParams,
    body: z.strictObject({
      method: z.enum(['template', 'ahp']),
      rationale: reason,
      /** Needed when a consistency ratio misses its limit. */
      exception: reason.nullable().default(null),
    }),
    response: weightRoom,
  }),
};
