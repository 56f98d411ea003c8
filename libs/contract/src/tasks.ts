import * as z from 'zod';
import { id, moment } from './common.js';
import { endpoint } from './endpoint.js';

/** Every kind of long work. A worker refuses to start unless each has exactly one handler. */
export const TASK_KINDS = [
  'import-file',
  'collect-values',
  'calculate',
  'calculate-chunk',
  'calculate-join',
  'print-reports',
  'print-chunk',
  'print-join',
] as const;
export const taskKind = z.enum(TASK_KINDS);
export type TaskKind = z.output<typeof taskKind>;

export const taskState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type TaskState = z.output<typeof taskState>;

/** Long work as its watchers see it. */
export const task = z.object({
  id,
  kind: taskKind,
  cycleId: id.nullable(),
  /** The row the work is about: an import, a run, a print order. */
  subjectId: id.nullable(),
  state: taskState,
  done: z.int().min(0),
  /** 0 while the amount of work is not known yet. */
  total: z.int().min(0),
  /** Code and facts of what went wrong, when failed. */
  problem: z
    .object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  startedBy: z.string(),
  createdAt: moment,
  finishedAt: moment.nullable(),
});
export type Task = z.output<typeof task>;

export const tasks = {
  one: endpoint({
    method: 'GET',
    path: '/api/tasks/:id',
    permission: 'signed-in',
    summary: 'One piece of long work, started by the caller or in a cycle the caller runs',
    params: z.strictObject({ id }),
    response: task,
  }),
  /** Sends each task once at the start and again whenever it changes. */
  events: endpoint({
    method: 'GET',
    path: '/api/tasks/events',
    permission: 'signed-in',
    summary: 'Progress of long work, as it happens',
    kind: 'events',
    query: z.strictObject({ cycleId: id.optional() }),
    response: task,
  }),
};
