import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditReader } from '../audit/audit.reader.js';

/** Who owned customers before the coordinator gave them to somebody else, as the audit trail tells. */
@Injectable()
export class OwnerHistory {
  constructor(private readonly trail: AuditReader) {}

  /** Ids of former owners by customer. */
  async of(manager: EntityManager, customerIds: readonly string[]): Promise<Map<string, string[]>> {
    const past = new Map<string, Set<string>>();
    const changes = { act: 'customer.changed', subjectType: 'customer' };
    for (const { subjectId, before } of await this.trail.about(manager, changes, customerIds)) {
      const { ownerId } = (before ?? {}) as { ownerId?: unknown };
      if (typeof ownerId === 'string') past.set(subjectId, (past.get(subjectId) ?? new Set()).add(ownerId));
    }
    return new Map([...past].map(([id, owners]) => [id, [...owners]]));
  }
}
