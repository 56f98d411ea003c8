import * as z from 'zod';
import {
  blocker,
  cycleParams,
  cycleState,
  day,
  id,
  moment,
  personRef,
  reason,
  role,
  stage,
  text,
  version,
} from './common.js';
import { endpoint } from './endpoint.js';

/** One of the eight stages as the stepper shows it. */
export const stageStatus = z.object({
  stage,
  status: z.enum(['done', 'current', 'ahead']),
  /** 0 to 100; what the stage itself counts as its progress. */
  percent: z.int().min(0).max(100),
  deadline: day.nullable(),
});
export type StageStatus = z.output<typeof stageStatus>;

/** What the cycle wants to reach, in figures. */
export const target = z.object({
  measure: z.string(),
  unit: z.string(),
  from: z.number().nullable(),
  to: z.number(),
});

export const cycleSummary = z.object({
  id,
  name: z.string(),
  goal: z.string(),
  state: cycleState,
  periodStart: day,
  /** The as-of day of all metrics. */
  periodEnd: day,
  customers: z.int(),
  stages: z.array(stageStatus),
  openedAt: moment,
  endedAt: moment.nullable(),
  version,
});
export type CycleSummary = z.output<typeof cycleSummary>;

export const teamMember = z.object({ role, person: personRef });

export const cycleDetail = cycleSummary.extend({
  target: target.nullable(),
  sideBySide: z.boolean(),
  model: z.object({ id, key: z.string(), version: z.string(), name: text }).nullable(),
  team: z.array(teamMember),
  scopeFrozenAt: moment.nullable(),
  previous: z.object({ id, name: z.string() }).nullable(),
  /** What keeps the cycle in its present stage. */
  blockers: z.array(blocker),
  history: z.array(
    z.object({
      kind: z.enum(['opened', 'advanced', 'returned', 'cancelled', 'closed']),
      from: cycleState.nullable(),
      to: cycleState,
      by: z.string(),
      at: moment,
      reason: z.string().nullable(),
    }),
  ),
});
export type CycleDetail = z.output<typeof cycleDetail>;

const move = z.strictObject({ version });

export const cycles = {
  list: endpoint({
    method: 'GET',
    path: '/api/cycles',
    permission: 'cycle.read',
    summary: 'Cycles, newest first',
    response: z.array(cycleSummary),
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/cycles',
    permission: 'cycle.open',
    summary: 'Open a cycle',
    body: z.strictObject({
      name: z.string().trim().min(2).max(100),
      goal: z.string().trim().min(5).max(500),
      periodStart: day,
      periodEnd: day,
      /** Team, model and scope filter are taken over from this cycle. */
      previousId: id.nullable().default(null),
    }),
    response: z.object({ id }),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId',
    permission: 'cycle.read',
    summary: 'One cycle with its stages and what keeps it where it is',
    params: cycleParams,
    response: cycleDetail,
  }),
  advance: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/advance',
    permission: 'cycle.advance',
    summary: 'Move on to the next stage; refused with everything that is missing',
    params: cycleParams,
    body: move,
    response: cycleDetail,
  }),
  returnTo: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/return',
    permission: 'cycle.return',
    summary: 'Return to an earlier stage, with a reason',
    params: cycleParams,
    body: move.extend({ to: stage, reason }),
    response: cycleDetail,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/cancel',
    permission: 'cycle.cancel',
    summary: 'Cancel the cycle, with a reason; it stays readable',
    params: cycleParams,
    body: move.extend({ reason }),
    response: cycleDetail,
  }),
  close: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/close',
    permission: 'cycle.close',
    summary: 'Close the cycle; it stays readable for ever',
    params: cycleParams,
    body: move,
    response: cycleDetail,
  }),
  deadlines: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/deadlines',
    permission: 'cycle.deadlines',
    summary: 'Set the deadlines of the stages, and whether scoring and weighting run side by side',
    params: cycleParams,
    body: move.extend({ deadlines: z.partialRecord(stage, day), sideBySide: z.boolean() }),
    response: cycleDetail,
  }),
};
