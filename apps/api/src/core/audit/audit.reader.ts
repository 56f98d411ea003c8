import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from './audit-entry.entity.js';
import { AuditRepository } from './audit.repository.js';

/** What other rooms may ask of the trail. */
@Injectable()
export class AuditReader {
  constructor(private readonly repository: AuditRepository) {}

  /** The entries of one act about some subjects of a kind; those of each subject oldest first. */
  about(
    manager: EntityManager,
    kind: Pick<AuditEntry, 'act' | 'subjectType'>,
    subjectIds: readonly string[],
  ): Promise<AuditEntry[]> {
    return this.repository.about(manager, kind, subjectIds);
  }
}
