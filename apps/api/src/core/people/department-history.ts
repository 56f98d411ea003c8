import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditReader } from '../audit/audit.reader.js';

/** Which departments people were in before, as the audit trail tells. */
@Injectable()
export class DepartmentHistory {
  constructor(private readonly trail: AuditReader) {}

  /** Ids of departments by person, the present one only when the person came back to it. */
  async of(manager: EntityManager, personIds: readonly string[]): Promise<Map<string, string[]>> {
    const past = new Map<string, Set<string>>();
    const changes = { act: 'person.changed', subjectType: 'person' };
    for (const { subjectId, before, after } of await this.trail.about(manager, changes, personIds)) {
      const from = departmentIn(before);
      if (from === null || from === departmentIn(after)) continue;
      past.set(subjectId, (past.get(subjectId) ?? new Set()).add(from));
    }
    return new Map([...past].map(([id, departments]) => [id, [...departments]]));
  }
}

function departmentIn(facts: object | null): string | null {
  const { departmentId } = (facts ?? {}) as { departmentId?: unknown };
  return typeof departmentId === 'string' ? departmentId : null;
}
