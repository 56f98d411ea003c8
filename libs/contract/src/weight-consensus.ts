import * as z from 'zod';
import { cycleParams, day, id, moment, reason, text } from './common.js';
import { endpoint } from './endpoint.js';
import { roundRules, weightMethod, weightMethods, weightRoom } from './weight-room.js';

/** A judgement as a step on Saaty's scale: -8 to 8, 0 is "equally important"; null is left open. */
export const saatyStep = z.int().min(-8).max(8).nullable();

/** Why the expert judges a pair this way; shown to the others without a name. */
const judgementReason = z.string().trim().max(500).nullable();

/** What the experts together answered to a pair in the round before. */
export const pairFeedbackView = z.object({
  /** The own answer of that round. */
  own: saatyStep,
  answers: z.int(),
  /** Hidden (null) below three answers, the histogram below five, so that nobody can be recognised. */
  median: z.number().nullable(),
  quartiles: z.tuple([z.number(), z.number()]).nullable(),
  /** How many chose each step, -8 first. */
  histogram: z.array(z.int()).nullable(),
  /** The group's ratio (geometric mean). */
  group: z.number().nullable(),
  /** How far the own answer lies from what the own answers together say: 1 fits exactly. */
  ownError: z.number().nullable(),
  reasons: z.array(z.string()),
});
export type PairFeedbackView = z.output<typeof pairFeedbackView>;

/** One card of an expert's comparison: the items under a node, compared in pairs, row by row. */
export const comparisonCard = z.object({
  node: z.string(),
  name: text,
  items: z.array(z.object({ key: z.string(), name: text })),
  steps: z.array(saatyStep),
  reasons: z.array(judgementReason),
  version: z.int(),
  /** By pair; null in the first round. */
  feedback: z.array(pairFeedbackView).nullable(),
});
export type ComparisonCard = z.output<typeof comparisonCard>;

const decided = z.object({ reason: z.string(), by: z.string(), at: moment });

export const myComparisons = z.object({
  cards: z.array(comparisonCard),
  round: z.int(),
  maxRounds: z.int(),
  submittedAt: moment.nullable(),
  /** Answered and asked comparisons. */
  answered: z.int(),
  asked: z.int(),
  /** The consistency ratio from which on an answer is called inconsistent. */
  limit: z.number(),
  open: z.boolean(),
  /** The coordinator goes on without this expert. */
  ruledOut: decided.nullable(),
  /** The coordinator gave the comparisons back. */
  returned: decided.nullable(),
});
export type MyComparisons = z.output<typeof myComparisons>;

/** The own comparisons of one cycle, as a piece of work. */
export const ownComparison = z.object({
  cycle: z.object({ id, name: z.string() }),
  due: day.nullable(),
  round: z.int(),
  answered: z.int(),
  asked: z.int(),
  submittedAt: moment.nullable(),
  /** Why they were given back. */
  returned: z.string().nullable(),
  remindedAt: moment.nullable(),
});
export type OwnComparison = z.output<typeof ownComparison>;

const expertParams = cycleParams.extend({ personId: id });
const room = '/api/cycles/:cycleId/weight-consensus';

export const weightConsensus = {
  own: endpoint({
    method: 'GET',
    path: '/api/comparisons',
    permission: 'weights.compare',
    summary: 'The own comparisons of all cycles in which they are asked for',
    response: z.array(ownComparison),
  }),
  mine: endpoint({
    method: 'GET',
    path: `${room}/mine`,
    permission: 'weights.compare',
    summary: 'The own comparisons',
    params: cycleParams,
    response: myComparisons,
  }),
  save: endpoint({
    method: 'PUT',
    path: `${room}/mine/:node`,
    permission: 'weights.compare',
    summary: 'Keep the own answers of one node as they are now',
    params: cycleParams.extend({ node: z.string().max(80) }),
    body: z.strictObject({
      steps: z.array(saatyStep).max(200),
      /** By pair; none when absent. */
      reasons: z.array(judgementReason).max(200).default([]),
      version: z.int().min(0),
    }),
    response: comparisonCard,
  }),
  submit: endpoint({
    method: 'POST',
    path: `${room}/mine/submit`,
    permission: 'weights.compare',
    summary: 'Submit the own comparisons; inconsistent ones need a reason',
    params: cycleParams,
    body: z.strictObject({
      inconsistencyReason: reason.nullable().default(null),
      /** Pairs may stay open as long as the others connect all items. */
      leaveOpen: z.boolean().default(false),
    }),
    response: myComparisons,
  }),
  reopen: endpoint({
    method: 'POST',
    path: `${room}/experts/:personId/reopen`,
    permission: 'weights.moderate',
    summary: 'Give submitted comparisons back to an expert, with a reason',
    params: expertParams,
    body: z.strictObject({ reason }),
    response: weightRoom,
  }),
  remind: endpoint({
    method: 'POST',
    path: `${room}/experts/:personId/remind`,
    permission: 'weights.moderate',
    summary: 'Remind an expert whose comparisons are due',
    params: expertParams,
    response: weightRoom,
  }),
  ruleOut: endpoint({
    method: 'POST',
    path: `${room}/experts/:personId/rule-out`,
    permission: 'weights.moderate',
    summary: 'Go on without an expert who has not submitted, with a reason',
    params: expertParams,
    body: z.strictObject({ reason }),
    response: weightRoom,
  }),
  readmit: endpoint({
    method: 'POST',
    path: `${room}/experts/:personId/readmit`,
    permission: 'weights.moderate',
    summary: 'Let an expert compare again who was ruled out',
    params: expertParams,
    body: z.strictObject({ reason }),
    response: weightRoom,
  }),
  weighExpert: endpoint({
    method: 'PUT',
    path: `${room}/experts/:personId/weight`,
    permission: 'weights.moderate',
    summary: 'Give an expert another weight than 1, before anybody has submitted, with a reason',
    params: expertParams,
    body: z.strictObject({ weight: z.number().min(0.1).max(10), reason }),
    response: weightRoom,
  }),
  setRules: endpoint({
    method: 'PUT',
    path: `${room}/rules`,
    permission: 'weights.moderate',
    summary: 'Fix the rules of the rounds, before anybody has answered',
    params: cycleParams,
    body: z.strictObject({ rules: roundRules, version: z.int().min(0) }),
    response: weightRoom,
  }),
  closeRound: endpoint({
    method: 'POST',
    path: `${room}/rounds/close`,
    permission: 'weights.moderate',
    summary: 'Close the round: keep all answers, compute its result, tell by the rules how to go on',
    params: cycleParams,
    response: weightRoom,
  }),
  openRound: endpoint({
    method: 'POST',
    path: `${room}/rounds`,
    permission: 'weights.moderate',
    summary: 'Open the next round, if the rules allow one',
    params: cycleParams,
    response: weightRoom,
  }),
  room: endpoint({
    method: 'GET',
    path: room,
    permission: 'weights.read',
    summary: 'Progress of the experts, what they come to together, and the weights to choose from',
    params: cycleParams,
    response: weightRoom,
  }),
  methods: endpoint({
    method: 'GET',
    path: `${room}/methods`,
    permission: 'weights.read',
    summary: 'Every method side by side, and what each would do to the tiers',
    params: cycleParams,
    /** Share of the AHP weights in the linear combination. */
    query: z.strictObject({ alpha: z.coerce.number().min(0).max(1).default(0.5) }),
    response: weightMethods,
  }),
  accept: endpoint({
    method: 'POST',
    path: `${room}/accept`,
    permission: 'weights.accept',
    summary: 'Accept the weights of one method, with the rationale',
    params: cycleParams,
    body: z.strictObject({
      method: weightMethod,
      rationale: reason,
      /** Needed when consistency, consensus or response miss their limits. */
      exception: reason.nullable().default(null),
      alpha: z.number().min(0).max(1).default(0.5),
    }),
    response: weightRoom,
  }),
  workbook: endpoint({
    method: 'GET',
    path: `${room}/workbook`,
    permission: 'weights.read',
    summary: 'Comparisons, group matrices, consensus, rounds and weight sets as an XLSX file',
    kind: 'download',
    params: cycleParams,
  }),
};
