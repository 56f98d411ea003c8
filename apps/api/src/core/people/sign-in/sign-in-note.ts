import type { AuditActor, AuditNote } from '../../audit/audit.js';
import type { Person } from '../person.entity.js';
import type { Visitor } from './visitor.js';

/**
 * What was typed as the name of an unknown account is not kept: it may be a password in the
 * wrong field.
 */
const UNKNOWN = '—';

/** Who signs in, or tries to. */
export function signInActor(person: Person | null, { origin }: Visitor): AuditActor {
  return { id: person?.id ?? null, name: person?.name ?? UNKNOWN, origin };
}

export function signInNote(act: string, person: Person | null): AuditNote {
  const subject = { subjectType: 'person', subjectId: person?.id ?? UNKNOWN };
  return { act, ...subject, subjectName: person?.name ?? UNKNOWN };
}
