import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/http/actor.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { AuditRepository } from './audit.repository.js';

/** What an act tells the trail. `before` and `after` hold no contact data and no secrets. */
export interface AuditNote {
  readonly act: string;
  readonly cycleId?: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
}

/** Someone in the trail: a person, or the system itself for queued work. */
export type AuditActor = Pick<Actor, 'name' | 'origin'> & { readonly id: string | null };

export const SYSTEM: AuditActor = { id: null, name: 'Assay', origin: { ip: '', requestId: '' } };

/** The audit trail. Entries are written in the act's own transaction, just before it commits. */
@Injectable()
export class Audit {
  private readonly pending = new WeakMap<Tx, Omit<AuditEntry, 'id' | 'hash'>[]>();

  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {}

  record(tx: Tx, actor: AuditActor, note: AuditNote): void {
    let entries = this.pending.get(tx);
    if (!entries) {
      const own: Omit<AuditEntry, 'id' | 'hash'>[] = [];
      entries = own;
      this.pending.set(tx, own);
      tx.beforeCommit(() => this.repository.append(tx, own));
    }
    entries.push({
      at: this.clock.now(),
      actorId: actor.id,
      actorName: actor.name,
      ip: actor.origin.ip,
      act: note.act,
      cycleId: note.cycleId ?? null,
      subjectType: note.subjectType,
      subjectId: note.subjectId,
      subjectName: note.subjectName.slice(0, 200),
      before: note.before ?? null,
      after: note.after ?? null,
      reason: note.reason ?? null,
    });
  }
}
