import { Injectable } from '@nestjs/common';
import type { audit, OutputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { AuditRepository, type AuditQuery } from './audit.repository.js';
import { entryHash, FIRST_HASH } from './entry-hash.js';

const PAGE = 1000;

function view(entry: AuditEntry): OutputOf<typeof audit.list>['items'][number] {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor: entry.actorName,
    ip: entry.ip,
    act: entry.act,
    cycleId: entry.cycleId,
    subjectType: entry.subjectType,
    subjectName: entry.subjectName,
    before: entry.before as Record<string, unknown> | null,
    after: entry.after as Record<string, unknown> | null,
    reason: entry.reason,
  };
}

/** Questions to the audit trail. */
@Injectable()
export class AuditReads {
  constructor(
    private readonly work: Work,
    private readonly repository: AuditRepository,
  ) {}

  async list(query: AuditQuery): Promise<OutputOf<typeof audit.list>> {
    const entries = await this.repository.find(this.work.reader, { ...query, limit: query.limit + 1 });
    const items = entries.slice(0, query.limit);
    return { items: items.map(view), next: entries.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Walks the whole chain; a changed, inserted or missing entry, or a cut end, shows. */
  async verify(): Promise<OutputOf<typeof audit.verify>> {
    let hash = FIRST_HASH;
    let last = '0';
    let entries = 0;
    for (;;) {
      const page = await this.repository.after(this.work.reader, last, PAGE);
      for (const entry of page) {
        hash = entryHash(hash, entry);
        if (hash !== entry.hash) return { entries, whole: false, brokenAt: entry.id };
        last = entry.id;
        entries += 1;
      }
      if (page.length < PAGE) break;
    }
    const whole = hash === (await this.repository.headHash(this.work.reader));
    return { entries, whole, brokenAt: whole ? null : last };
  }
}
