import * as z from 'zod';
import { id, moment } from './common.js';
import { endpoint } from './endpoint.js';

export const auditEntry = z.object({
  id: z.string(),
  at: moment,
  actor: z.string(),
  ip: z.string(),
  act: z.string(),
  cycleId: id.nullable(),
  subjectType: z.string(),
  subjectName: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
});
export type AuditEntryView = z.output<typeof auditEntry>;

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    permission: 'audit.read',
    summary: 'The audit trail, newest first',
    query: z.strictObject({
      cycleId: id.optional(),
      act: z.string().max(60).optional(),
      actorId: id.optional(),
      before: z
        .string()
        .regex(/^\d{1,20}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({ items: z.array(auditEntry), next: z.string().nullable() }),
  }),
  verify: endpoint({
    method: 'GET',
    path: '/api/audit/verification',
    permission: 'audit.read',
    summary: 'Whether the chain of entries is whole',
    response: z.object({
      entries: z.int(),
      whole: z.boolean(),
      /** The first entry that does not follow from the one before. */
      brokenAt: z.string().nullable(),
    }),
  }),
};
