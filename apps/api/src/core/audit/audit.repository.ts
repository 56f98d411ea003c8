import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { AuditEntry, AuditHead } from './audit-entry.entity.js';
import { entryHash } from './entry-hash.js';

export interface AuditQuery {
  cycleId?: string;
  act?: string;
  actorId?: string;
  /** Entries older than this one. */
  before?: string;
  limit: number;
}

@Injectable()
export class AuditRepository {
  /** Adds entries to the end of the chain; the head stays locked until the transaction ends. */
  async append(tx: Tx, entries: readonly Omit<AuditEntry, 'id' | 'hash'>[]): Promise<void> {
    const head = await tx.manager.findOneOrFail(AuditHead, {
      where: { id: 1 },
      lock: { mode: 'pessimistic_write' },
    });
    let { hash } = head;
    const rows = entries.map((entry) => {
      hash = entryHash(hash, entry);
      return { ...entry, hash };
    });
    await tx.manager.insert(AuditEntry, rows as never[]);
    await tx.manager.update(AuditHead, { id: 1 }, { hash });
  }

  async find(manager: EntityManager, query: AuditQuery): Promise<AuditEntry[]> {
    const select = manager
      .createQueryBuilder(AuditEntry, 'entry')
      .orderBy('entry.id', 'DESC')
      .limit(query.limit);
    if (query.cycleId) select.andWhere('entry.cycleId = :cycleId', { cycleId: query.cycleId });
    if (query.act) select.andWhere('entry.act = :act', { act: query.act });
    if (query.actorId) select.andWhere('entry.actorId = :actorId', { actorId: query.actorId });
    if (query.before) select.andWhere('entry.id < :before', { before: query.before });
    return select.getMany();
  }

  /** Entries of one act about some subjects of a kind; those of each subject oldest first. */
  about(
    manager: EntityManager,
    { act, subjectType }: Pick<AuditEntry, 'act' | 'subjectType'>,
    subjectIds: readonly string[],
  ): Promise<AuditEntry[]> {
    return inChunks(subjectIds, (some) =>
      manager.find(AuditEntry, { where: { act, subjectType, subjectId: In(some) }, order: { id: 'ASC' } }),
    );
  }

  /** Oldest first, in pages, for checking the chain. */
  async after(manager: EntityManager, id: string, limit: number): Promise<AuditEntry[]> {
    return manager
      .createQueryBuilder(AuditEntry, 'entry')
      .where('entry.id > :id', { id })
      .orderBy('entry.id', 'ASC')
      .limit(limit)
      .getMany();
  }

  async headHash(manager: EntityManager): Promise<string> {
    return (await manager.findOneByOrFail(AuditHead, { id: 1 })).hash;
  }
}
