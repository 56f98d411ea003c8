import { TABLE_KEYS, type TableKey } from '@assay/metrics';
import { UNITS } from '@assay/model';
import * as z from 'zod';
import { cycleParams, day, id, moment, pageOf, reason, text } from './common.js';
import { endpoint } from './endpoint.js';

export const tableKey = z.enum(TABLE_KEYS as readonly [TableKey, ...TableKey[]]);

const facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** One file on its way in. `read` = `accepted` + `setAside`; of the accepted, `added` were new and `updated` were not. */
export const dataImport = z.object({
  id,
  table: tableKey,
  fileName: z.string(),
  bytes: z.int(),
  state: z.enum(['queued', 'running', 'done', 'refused']),
  taskId: id,
  read: z.int(),
  accepted: z.int(),
  setAside: z.int(),
  added: z.int(),
  updated: z.int(),
  /** How many rows each rule set aside. */
  byRule: z.array(z.object({ rule: z.string(), rows: z.int() })),
  /** Columns that were not known and not read. */
  unknownColumns: z.array(z.string()),
  problem: z.object({ code: z.string(), facts }).nullable(),
  by: z.string(),
  at: moment,
});
export type DataImport = z.output<typeof dataImport>;

export const setAsideRow = z.object({
  line: z.int(),
  column: z.string().nullable(),
  rule: z.string(),
  value: z.string(),
});

/** How many customers have a value for an indicator. Expert indicators are not collected here. */
export const indicatorCoverage = z.object({
  indicator: z.string(),
  name: text,
  source: z.enum(['metric', 'metrics', 'value']),
  customers: z.int(),
  covered: z.int(),
  waiver: z.object({ reason: z.string(), by: z.string(), at: moment }).nullable(),
});

export const collectionOverview = z.object({
  imports: z.array(dataImport),
  /** Rows in store for the whole company. */
  records: z.array(z.object({ table: tableKey, rows: z.int() })),
  collectedAt: moment.nullable(),
  /** False when something was imported or typed in since the values were collected. */
  fresh: z.boolean(),
  taskId: id.nullable(),
  coverage: z.array(indicatorCoverage),
});
export type CollectionOverview = z.output<typeof collectionOverview>;

/** One raw value of a customer. Null is "not there", with a reason; it is neither zero nor bad. */
export const collectedValue = z.object({
  indicator: z.string(),
  name: text,
  unit: z.enum(UNITS),
  source: z.enum(['metric', 'metrics', 'value']),
  value: z.number().nullable(),
  /** The metrics of an indicator that joins several. */
  parts: z.array(
    z.object({ metric: z.string(), name: text, unit: z.enum(UNITS), value: z.number().nullable() }),
  ),
  /** Why there is no value. */
  reason: z.string().nullable(),
  sourceRows: z.int(),
  /** The value from outside that counts from the next collection on; `by` is null when a file brought it. */
  entered: z
    .object({
      value: z.number(),
      source: z.string().nullable(),
      at: day.nullable(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type CollectedValue = z.output<typeof collectedValue>;

const importParams = cycleParams.extend({ importId: id });
const customerParams = cycleParams.extend({ customerId: id });

export const dataCollection = {
  overview: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection',
    permission: 'data.read',
    summary: 'Imports, records in store, and coverage of each indicator',
    params: cycleParams,
    response: collectionOverview,
  }),
  upload: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/data-collection/imports',
    permission: 'data.import',
    summary: 'Import a canonical file; it is read by a worker',
    params: cycleParams,
    query: z.strictObject({ table: tableKey }),
    upload: true,
    response: dataImport,
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection/imports/:importId',
    permission: 'data.read',
    summary: 'One import',
    params: importParams,
    response: dataImport,
  }),
  setAside: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection/imports/:importId/set-aside',
    permission: 'data.read',
    summary: 'Rows set aside, with line and reason',
    params: importParams,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).default(0),
      rule: z.string().max(40).optional(),
    }),
    response: pageOf(setAsideRow),
  }),
  setAsideFile: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection/imports/:importId/set-aside.csv',
    permission: 'data.read',
    summary: 'All rows set aside, as a file',
    params: importParams,
    kind: 'download',
  }),
  collect: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/data-collection/collect',
    permission: 'data.collect',
    summary: 'Compute the indicator values of all customers in scope',
    params: cycleParams,
    response: z.object({ taskId: id }),
  }),
  values: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection/customers/:customerId',
    permission: 'data.read',
    summary: 'The raw values of one customer',
    params: customerParams,
    response: z.array(collectedValue),
  }),
  missing: endpoint({
    method: 'GET',
    path: '/api/cycles/:cycleId/data-collection/missing',
    permission: 'data.read',
    summary: 'Customers that lack values, those that lack most first',
    params: cycleParams,
    query: z.strictObject({
      indicator: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(10_000).default(2_000),
    }),
    response: z.array(
      z.object({
        customerId: id,
        code: z.string(),
        name: z.string(),
        covered: z.int(),
        of: z.int(),
        missing: z.array(z.string()),
      }),
    ),
  }),
  enterValue: endpoint({
    method: 'PUT',
    path: '/api/cycles/:cycleId/data-collection/customers/:customerId/values/:indicator',
    permission: 'data.enter-value',
    summary: 'Type in a value that comes from outside, with its source and date',
    params: customerParams.extend({ indicator: z.string().max(80) }),
    body: z.strictObject({ value: z.number(), source: z.string().trim().min(2).max(200), at: day }),
    response: z.array(collectedValue),
  }),
  waive: endpoint({
    method: 'POST',
    path: '/api/cycles/:cycleId/data-collection/waivers',
    permission: 'data.waive',
    summary: 'Go on although an indicator is missing for many customers, with a reason',
    params: cycleParams,
    body: z.strictObject({ indicator: z.string().max(80), reason }),
    response: collectionOverview,
  }),
};
