import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.entity.js';

/** Hash of the empty trail, and so the one before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** JSON with sorted keys, so that what the database gives back hashes as what was put in. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join(',')}}`;
}

/** SHA-256 over the entry's content and the hash before it: a changed or missing entry breaks the chain. */
export function entryHash(before: string, entry: Omit<AuditEntry, 'id' | 'hash'>): string {
  const content = canonical({
    at: entry.at.toISOString(),
    actorId: entry.actorId,
    actorName: entry.actorName,
    ip: entry.ip,
    act: entry.act,
    cycleId: entry.cycleId,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    subjectName: entry.subjectName,
    before: entry.before,
    after: entry.after,
    reason: entry.reason,
  });
  return createHash('sha256').update(before).update(content).digest('hex');
}
