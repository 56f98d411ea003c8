import { REMINDER_STEPS } from '@assay/cycle';
import { UNITS } from '@assay/model';
import * as z from 'zod';
import { cycleParams, day, id, moment, pageOf, personRef, reason, text, version } from './common.js';
import { declaredConflict, foundConflict } from './conflicts.js';
import { endpoint } from './endpoint.js';
import { language } from './problems/problem.js';
import {
  aggregates,
  confidence,
  customerPanel,
  firstRound,
  panelReport,
  rulesChoice,
  scoringRules,
} from './scoring-panel.js';

/** `open` until the expert submits it, hands it back (`recused`), or the coordinator gives up waiting (`expired`). */
export const sheetState = z.enum(['open', 'submitted', 'recused', 'expired']);
export type SheetState = z.output<typeof sheetState>;

/** What a sheet is for: its scores count, or everybody tries the rubric on the same customers first. */
export const sheetPurpose = z.enum(['scoring', 'calibration']);
export type SheetPurpose = z.output<typeof sheetPurpose>;

const amountOf = z.object({
  assigned: z.int(),
  submitted: z.int(),
  recused: z.int(),
  expired: z.int(),
  open: z.int(),
});
export type SheetCounts = z.output<typeof amountOf>;

/** How the scoring goes on. Counts only: scores stay blind. */
export const scoringOverview = z.object({
  rules: scoringRules,
  indicators: z.array(z.object({ key: z.string(), name: text })),
  customers: z.int(),
  /** Customers without any sheet. */
  unassigned: z.int(),
  sheets: amountOf,
  /** Sheets of the calibration sample, which count for nothing. */
  calibration: amountOf,
  /** Last day of the scoring, and the step of the reminders' ladder today. */
  due: day.nullable(),
  step: z.enum(REMINDER_STEPS),
  /** The team's experts, and others who still have sheets. */
  experts: z.array(
    z.object({
      person: personRef,
      inTeam: z.boolean(),
      /** Of both purposes. */
      sheets: amountOf,
      /** The last reminder, and how many there were. */
      reminded: z.object({ at: moment, by: z.string(), times: z.int() }).nullable(),
    }),
  ),
});
export type ScoringOverview = z.output<typeof scoringOverview>;

export const assignedSheet = z.object({
  id,
  expertId: id,
  state: sheetState,
  /** An open sheet that the coordinator gave back. */
  reopened: z.boolean(),
  /** Why it was recused, expired or reopened. */
  reason: z.string().nullable(),
  declaredConflict: declaredConflict.nullable(),
  /** Why it was assigned, or given back, in spite of a conflict of interest. */
  overruleReason: z.string().nullable(),
  version,
});
export type AssignedSheet = z.output<typeof assignedSheet>;

/** A customer's row of the matrix. Aggregates are there only once none of its sheets is open any more. */
export const scoredCustomer = z.object({
  customerId: id,
  code: z.string(),
  name: z.string(),
  ownerId: id.nullable(),
  sheets: z.array(assignedSheet),
  /** Conflicts of interest between the customer and experts, gravest first; `barred` until overruled. */
  conflicts: z.array(z.object({ expertId: id, kinds: z.array(foundConflict), barred: z.boolean() })),
  aggregates: z.array(aggregates).nullable(),
});
export type ScoredCustomer = z.output<typeof scoredCustomer>;

/** One of the own sheets in a list. */
export const ownSheet = z.object({
  id,
  cycle: z.object({ id, name: z.string() }),
  /** Last day of the scoring. */
  due: day.nullable(),
  customer: z.string(),
  industry: z.string().nullable(),
  purpose: sheetPurpose,
  state: sheetState,
  reopened: z.boolean(),
  reason: z.string().nullable(),
  /** Indicators scored, of those to score. */
  scored: z.int(),
  of: z.int(),
  submittedAt: moment.nullable(),
  version,
});
export type OwnSheet = z.output<typeof ownSheet>;

/** A figure of the customer. Amounts of money come as a range, never as the amount. */
export const sheetFact = z.object({
  key: z.string(),
  name: text,
  unit: z.enum(UNITS),
  /** Months looked at; null for a figure that has no window. */
  months: z.int().nullable(),
  value: z.number().nullable(),
  range: z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
});
export type SheetFact = z.output<typeof sheetFact>;

const rubricLevel = z.object({ score: z.number(), name: text, anchor: text });

export const sheetIndicator = z.object({
  key: z.string(),
  name: text,
  definition: text,
  /** Best level first, as the model lists them. */
  rubric: z.array(rubricLevel),
  score: z.number().nullable(),
  confidence: confidence.nullable(),
  note: z.string(),
  savedAt: moment.nullable(),
  /** What the panel said, once that is disclosed. */
  firstRound: firstRound.nullable(),
  /** The own changes since then, oldest first. */
  changes: z.array(z.object({ from: z.number(), to: z.number(), reason: z.string(), at: moment })),
});
export type SheetIndicator = z.output<typeof sheetIndicator>;

/** A scoring sheet as its own expert sees it; nobody else does. */
export const scoreSheet = ownSheet.extend({
  /** The sheet is open and so is the scoring. */
  editable: z.boolean(),
  /** The second round is open: scores may be changed with a reason. */
  revisable: z.boolean(),
  /** Who gave the last reason, and when: the expert who recused, the coordinator who expired or reopened. */
  reasonBy: z.string().nullable(),
  reasonAt: moment.nullable(),
  profile: z.object({
    size: z.string().nullable(),
    region: z.string().nullable(),
    /** Whole months as a customer up to the as-of day. */
    tenureMonths: z.int().nullable(),
    asOf: day,
  }),
  facts: z.array(sheetFact),
  indicators: z.array(sheetIndicator),
});
export type ScoreSheet = z.output<typeof scoreSheet>;

const sheetParams = z.strictObject({ sheetId: id });
const seen = z.strictObject({ version });

export const expertScoring = {
  overview: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/expert-scoring',
    permission: 'scoring.read',
    summary: 'How far each expert is; counts only',
    params: cycleParams,
    response: scoringOverview,
  }),
  setRules: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/expert-scoring/rules',
    permission: 'scoring.assign',
    summary:
      'Choose the official aggregate and the fewest experts for each customer, before the scoring opens',
    params: cycleParams,
    body: z.strictObject({ ...rulesChoice, version: z.int().min(0) }),
    response: scoringRules,
  }),
  waiveRaters: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/waiver',
    permission: 'sheet.expire',
    summary: 'Let customers through that have fewer experts than wanted, with a reason',
    params: cycleParams,
    body: z.strictObject({ version: z.int().min(0), reason }),
    response: scoringRules,
  }),
  customers: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/expert-scoring/customers',
    permission: 'scoring.read',
    summary: 'Customers with their experts and the state of each sheet, by customer code',
    params: cycleParams,
    query: z.strictObject({
      /** Code of the last customer of the page before. */
      after: z.string().max(64).default(''),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
      only: z.enum(['open', 'unassigned', 'settled']).optional(),
      search: z.string().max(100).default(''),
    }),
    response: pageOf(scoredCustomer),
  }),
  customerPanel: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/expert-scoring/customers/:customerId',
    permission: 'scoring.read',
    summary: 'What the panel makes of one customer: aggregates, shares per grade, confidence, changes',
    params: cycleParams.extend({ customerId: id }),
    response: customerPanel,
  }),
  panel: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/expert-scoring/panel',
    permission: 'scoring.read',
    summary: 'Severity, spread, agreement and effect of the experts, once the last sheet is in',
    params: cycleParams,
    response: panelReport,
  }),
  openSecondRound: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/second-round',
    permission: 'sheet.reopen',
    summary: 'Disclose to the experts what the panel said; from now on scores change with a reason only',
    params: cycleParams,
    body: z.strictObject({ version: z.int().min(0), reason }),
    response: scoringRules,
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/reminders',
    permission: 'sheet.expire',
    summary: 'Write down that an expert was reminded of open sheets',
    params: cycleParams,
    body: z.strictObject({ expertId: id }),
    response: z.object({ step: z.enum(REMINDER_STEPS), at: moment }),
  }),
  calibrate: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/calibration',
    permission: 'scoring.assign',
    summary: 'Draw customers that all experts of the team score first; these scores count for nothing',
    params: cycleParams,
    body: z.strictObject({
      customers: z.int().min(1).max(20),
      seed: z.int().min(0).max(4_294_967_295).default(1),
    }),
    response: z.object({ customers: z.int(), sheets: z.int() }),
  }),
  spread: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/spread',
    permission: 'scoring.assign',
    summary: 'Spread all customers evenly over the experts of the team; what was begun stays',
    params: cycleParams,
    body: z.strictObject({
      expertsPerCustomer: z.int().min(1).max(20),
      /** Evenly; with regard to what experts have open in other cycles; or from as many departments as possible. */
      by: z.enum(['random', 'load', 'department']).default('random'),
      /** The same seed gives the same assignment. */
      seed: z.int().min(0).max(4_294_967_295).default(1),
    }),
    response: z.object({
      added: z.int(),
      withdrawn: z.int(),
      /** Customers for whom there are fewer experts than wanted, since the others own them or recused. */
      short: z.int(),
    }),
  }),
  assign: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/assignments',
    permission: 'scoring.assign',
    summary: 'Assign these experts to these customers; who is assigned already stays so',
    params: cycleParams,
    body: z.strictObject({
      customers: z
        .array(z.strictObject({ customerId: id, expertIds: z.array(id).min(1).max(20) }))
        .min(1)
        .max(10_000),
      /** Why experts are to score in spite of conflicts of interest; without it these are refused. */
      overrule: reason.optional(),
    }),
    response: z.object({ added: z.int() }),
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/score-sheets/:sheetId',
    permission: 'scoring.assign',
    summary: 'Take an assignment back, as long as the expert has not begun',
    params: sheetParams,
  }),
  expire: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/expire',
    permission: 'sheet.expire',
    summary: 'Wait no longer for open sheets: all, those of one expert, or one; with a reason',
    params: cycleParams,
    body: z.strictObject({ expertId: id.optional(), sheetId: id.optional(), reason }),
    response: z.object({ expired: z.int() }),
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/api/score-sheets/:sheetId/reopen',
    permission: 'sheet.reopen',
    summary: 'Give a settled sheet back to its expert, with a reason',
    params: sheetParams,
    body: seen.extend({ reason }),
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/score-sheets',
    permission: 'sheet.read',
    summary: 'The own sheets of the cycles that are being scored, or of one cycle',
    query: z.strictObject({ cycleId: id.optional() }),
    response: z.array(ownSheet),
  }),
  offline: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/expert-scoring/offline',
    permission: 'sheet.read',
    summary: 'The own open sheets as an XLSX workbook to fill in elsewhere',
    kind: 'download',
    params: cycleParams,
    query: z.strictObject({ language: language.default('zh') }),
  }),
  takeOffline: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/expert-scoring/offline',
    permission: 'sheet.score',
    summary: 'Take a filled-in workbook back: every line, or none',
    upload: true,
    params: cycleParams,
    response: z.object({ sheets: z.int(), scores: z.int() }),
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/api/score-sheets/:sheetId',
    permission: 'sheet.read',
    summary: 'One of the own sheets: the customer’s facts, the rubrics, the own scores',
    params: sheetParams,
    response: scoreSheet,
  }),
  score: endpoint({
    method: 'PUT',
    path: '/api/score-sheets/:sheetId/scores/:indicator',
    permission: 'sheet.score',
    summary:
      'Save score, confidence and note of one indicator as they are now; in the second round with a reason',
    params: sheetParams.extend({ indicator: z.string().max(80) }),
    body: seen.extend({
      score: z.number().nullable(),
      confidence: confidence.nullable().default(null),
      note: z.string().trim().max(2000).default(''),
      /** Why the score changes after the panel's scores were disclosed. */
      reason: reason.optional(),
    }),
    response: z.object({ version, savedAt: moment }),
  }),
  submit: endpoint({
    method: 'POST',
    path: '/api/score-sheets/:sheetId/submit',
    permission: 'sheet.score',
    summary: 'Submit a sheet on which every indicator is scored',
    params: sheetParams,
    body: seen,
    response: scoreSheet,
  }),
  recuse: endpoint({
    method: 'POST',
    path: '/api/score-sheets/:sheetId/recuse',
    permission: 'sheet.score',
    summary: 'Hand an open sheet back because of a conflict of interest: its kind, and a reason',
    params: sheetParams,
    body: seen.extend({ conflict: declaredConflict.default('other'), reason }),
    response: scoreSheet,
  }),
};
