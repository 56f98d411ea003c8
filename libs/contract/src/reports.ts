import * as z from 'zod';
import { cycleParams, id, moment } from './common.js';
import { endpoint } from './endpoint.js';
import { language } from './problems/problem.js';

/** One report for each customer, one on the whole cycle, or the plan of its actions. */
export const reportKind = z.enum(['customer', 'cycle', 'action-plan']);
export type ReportKind = z.output<typeof reportKind>;

/** Reports that somebody asked for. */
export const printOrder = z.object({
  id,
  cycleId: id,
  kind: reportKind,
  language,
  state: z.enum(['printing', 'done', 'failed', 'cancelled']),
  /** Documents asked for; each ends as a file or with a reason why there is none. */
  documents: z.int(),
  printed: z.int(),
  failed: z.int(),
  /** Of all files together. */
  bytes: z.int(),
  /** Number of the calculation that the reports tell of. */
  runNumber: z.int(),
  orderedBy: z.string(),
  orderedAt: moment,
  finishedAt: moment.nullable(),
  /** Task to watch while printing. */
  taskId: id,
  /** Ordered by the caller, who may then cancel it. */
  own: z.boolean(),
  /** Contact data stands in it, so that only people who may see it may download it. */
  showsContacts: z.boolean(),
  /** Whether the caller may download the files. */
  downloadable: z.boolean(),
});
export type PrintOrder = z.output<typeof printOrder>;

/** What became of one document. */
export const printedFile = z.object({
  id,
  customer: z.object({ id, code: z.string(), name: z.string() }).nullable(),
  fileName: z.string(),
  /** Null when it could not be printed. */
  bytes: z.int().nullable(),
  pages: z.int().nullable(),
  /** Code and facts of why there is no file. */
  problem: z
    .object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type PrintedFile = z.output<typeof printedFile>;

const orderParams = cycleParams.extend({ orderId: id });

export const reports = {
  order: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/reports',
    permission: 'report.print',
    summary: 'Order reports on the customers the caller may see, on the cycle, or its action plan',
    params: cycleParams,
    body: z.strictObject({
      kind: reportKind,
      language,
      /** For reports on customers; all that the caller may see when left out. */
      customerIds: z.array(id).min(1).max(100_000).optional(),
    }),
    response: z.object({ orderId: id, taskId: id }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/reports',
    permission: 'report.read',
    summary: "Orders, newest first: the caller's own, or all for those who see every customer",
    params: cycleParams,
    response: z.array(printOrder),
  }),
  files: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/reports/:orderId',
    permission: 'report.read',
    summary: 'An order with its files so far, and the documents that could not be printed',
    params: orderParams,
    response: z.object({ order: printOrder, files: z.array(printedFile) }),
  }),
  download: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/reports/:orderId/files/:fileId',
    permission: 'report.read',
    summary: 'One PDF file',
    kind: 'download',
    params: orderParams.extend({ fileId: id }),
  }),
  archive: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/reports/:orderId/archive',
    permission: 'report.read',
    summary: 'All PDF files of an order in one zip file',
    kind: 'download',
    params: orderParams,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/reports/:orderId/cancel',
    permission: 'report.print',
    summary: 'Stop printing; what is printed already stays',
    params: orderParams,
    response: printOrder,
  }),
};
