import * as z from 'zod';
import { cycleParams, day, id, moment, text } from './common.js';
import { endpoint } from './endpoint.js';
import { aggregate } from './scoring-panel.js';

/** One calculation. What it says never changes; a new one is made instead. */
export const run = z.object({
  id,
  number: z.int(),
  state: z.enum(['running', 'complete', 'cancelled', 'failed']),
  /** SHA-256 over everything that was put in. */
  fingerprint: z.string(),
  rulesVersion: z.string(),
  startedBy: z.string(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  customers: z.int(),
  scored: z.int(),
  /** Task to watch while running. */
  taskId: id,
});
export type Run = z.output<typeof run>;

export const tierShare = z.object({ tier: z.string(), count: z.int(), share: z.number() });

/** What the cycle's customers come to together. */
export const distribution = z.object({
  tiers: z.array(tierShare),
  scored: z.int(),
  notScored: z.int(),
  /** Customers whom a gate took out of the tier of their score. */
  movedByGate: z.int(),
  borderline: z.int(),
  /** Mean total of the scored ones, on the model's scale; null when nobody is scored. */
  meanTotal: z.number().nullable(),
  /** Mean score of each dimension. */
  dimensions: z.array(z.object({ dimension: z.string(), mean: z.number().nullable() })),
  topProblems: z.array(
    z.object({ indicator: z.string(), customers: z.int(), share: z.number(), meanLost: z.number() }),
  ),
  /** The same of the cycle before, where there is one. */
  previous: z.object({ name: z.string(), tiers: z.array(tierShare) }).nullable(),
});
export type Distribution = z.output<typeof distribution>;

/** A customer's result as a line of the grid. */
export const resultLine = z.object({
  customerId: id,
  code: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  departmentId: id.nullable(),
  owner: z.string().nullable(),
  total: z.number().nullable(),
  tierByScore: z.string().nullable(),
  tier: z.string().nullable(),
  coverage: z.number(),
  dimensions: z.record(z.string(), z.number().nullable()),
  weakest: z.string().nullable(),
  problems: z.array(z.string()),
  borderline: z.boolean(),
  movedByGate: z.boolean(),
  previousTier: z.string().nullable(),
  previousTotal: z.number().nullable(),
});
export type ResultLine = z.output<typeof resultLine>;

const band = z.object({
  index: z.int(),
  from: z.number().nullable(),
  fromInclusive: z.boolean(),
  to: z.number().nullable(),
  toInclusive: z.boolean(),
});

/** One term of the sum, with everything needed to follow it by hand. */
export const term = z.object({
  indicator: z.string(),
  dimension: z.string(),
  basis: z.enum(['measured', 'imputed', 'neutral', 'skipped', 'blocked']),
  inputs: z.array(
    z.object({
      input: z.string(),
      unit: z.string(),
      raw: z.number().nullable(),
      state: z.enum(['measured', 'imputed', 'missing', 'unusable']),
      band: band.nullable(),
      score: z.number().nullable(),
    }),
  ),
  score: z.number().nullable(),
  printedWeight: z.number(),
  share: z.number(),
  usedShare: z.number(),
  contribution: z.number(),
  running: z.number(),
});

/** The way from raw values to the tier. */
export const explanation = z.object({
  scale: z.object({ min: z.number(), max: z.number() }),
  terms: z.array(term),
  dimensions: z.array(
    z.object({ dimension: z.string(), score: z.number().nullable(), coverage: z.number() }),
  ),
  coverage: z.number(),
  notScored: z.array(z.looseObject({ code: z.string() })),
  total: z.number().nullable(),
  tierByScore: z.string().nullable(),
  tier: z.string().nullable(),
  moves: z.array(
    z.object({
      gate: z.string(),
      from: z.string(),
      to: z.string(),
      dimension: z.string(),
      atLeast: z.number(),
      dimensionScore: z.number().nullable(),
    }),
  ),
  weakestDimension: z.string().nullable(),
  problems: z.array(
    z.object({ indicator: z.string(), dimension: z.string(), score: z.number(), lost: z.number() }),
  ),
  borderline: z
    .object({ edge: z.number(), distance: z.number(), tierAbove: z.string(), tierBelow: z.string() })
    .nullable(),
  reweighting: z.object({ skipped: z.array(z.string()), factor: z.number() }).nullable(),
});
export type ExplanationView = z.output<typeof explanation>;

export const customerResult = z.object({
  runId: id,
  runNumber: z.int(),
  calculatedAt: moment,
  modelVersionId: id,
  customer: z.object({
    id,
    code: z.string(),
    name: z.string(),
    industry: z.string().nullable(),
    region: z.string().nullable(),
    size: z.string().nullable(),
    since: day.nullable(),
    department: text.nullable(),
    owner: z.string().nullable(),
  }),
  explanation,
  /** Source rows behind each indicator. */
  sourceRows: z.record(z.string(), z.int()),
  /** How the experts' scores became the one that counts. */
  expertAggregate: aggregate,
  /** How many experts a qualitative indicator's score stands on. */
  experts: z.record(z.string(), z.int()),
  previous: z
    .object({ cycle: z.string(), tier: z.string().nullable(), total: z.number().nullable() })
    .nullable(),
});
export type CustomerResult = z.output<typeof customerResult>;

/** Records behind a raw value, newest first. */
export const sourceRows = z.object({
  /** The model's input: the indicator, or `indicator.metric` where it joins several. */
  input: z.string(),
  /** Null where the value comes from no records. */
  table: z.string().nullable(),
  rows: z.array(
    z.object({
      id: z.string(),
      at: day.nullable(),
      kind: z.string(),
      amount: z.string().nullable(),
      importedFrom: z.string().nullable(),
    }),
  ),
  total: z.int(),
});

const runParams = cycleParams.extend({ runId: id });
const customerParams = cycleParams.extend({ customerId: id });

export const calculation = {
  overview: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/calculation',
    permission: 'result.read',
    summary: 'The runs of a cycle, newest first, and whether the last one still fits its inputs',
    params: cycleParams,
    response: z.object({ runs: z.array(run), currentId: id.nullable(), outdated: z.boolean() }),
  }),
  start: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/calculation/runs',
    permission: 'run.start',
    summary: 'Start a calculation',
    params: cycleParams,
    response: run,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/calculation/runs/:runId/cancel',
    permission: 'run.cancel',
    summary: 'Cancel a calculation that is running',
    params: runParams,
    response: run,
  }),
  distribution: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/calculation/distribution',
    permission: 'result.read',
    summary: 'Tiers, dimensions and top problems of the customers the caller may see',
    params: cycleParams,
    response: distribution,
  }),
  results: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/calculation/results',
    permission: 'result.read',
    summary: 'The results of the customers the caller may see',
    params: cycleParams,
    response: z.array(resultLine),
  }),
  result: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/calculation/results/:customerId',
    permission: 'result.read',
    summary: 'One result with every term of the sum',
    params: customerParams,
    response: customerResult,
  }),
  sourceRows: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/calculation/results/:customerId/rows/:indicator',
    permission: 'result.read',
    summary: 'The records behind an indicator of a customer, for each of the values that it joins',
    params: customerParams.extend({ indicator: z.string().max(80) }),
    response: z.array(sourceRows),
  }),
};
