import { Injectable } from '@nestjs/common';
import type { SetAside, TableKey } from '@assay/metrics';
import { MoreThan, type EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { Import, ImportSetAside, StagedRow } from './import.entity.js';
import { countPresent, mergeStaged } from './merge-plan.js';
import type { Cells } from './staged-cells.js';

export interface StagedBatch {
  readonly rows: readonly { readonly line: number; readonly cells: Cells }[];
  readonly setAside: readonly SetAside[];
}

const COLUMNS = Array.from({ length: 13 }, (_, index) => `c${index + 1}`);
const CUSTOMER_PAGE = 20_000;

@Injectable()
export class ImportRepository {
  async add(tx: Tx, draft: Partial<Import>): Promise<void> {
    await tx.manager.insert(Import, draft as never);
  }

  find(manager: EntityManager, id: string): Promise<Import | null> {
    return manager.findOneBy(Import, { id });
  }

  ofCycle(manager: EntityManager, cycleId: string): Promise<Import[]> {
    return manager.find(Import, { where: { cycleId }, order: { at: 'DESC' } });
  }

  async change(manager: EntityManager, id: string, patch: Partial<Import>): Promise<void> {
    await manager.update(Import, { id }, patch as never);
  }

  /** Adds a batch of rows. Rows that a worker killed in mid-batch left behind are taken as they are. */
  async stage(tx: Tx, importId: string, batch: StagedBatch, upTo: number): Promise<void> {
    if (batch.rows.length > 0) {
      const places = `(${['?', '?', ...COLUMNS.map(() => '?')].join(', ')})`;
      const values = batch.rows.flatMap(({ line, cells }) => [
        importId,
        line,
        ...COLUMNS.map((_, index) => cells[index] ?? null),
      ]);
      await tx.manager.query(
        `INSERT INTO staged_row (importId, line, ${COLUMNS.join(', ')}) VALUES ${batch.rows.map(() => places).join(', ')}`,
        values,
      );
    }
    if (batch.setAside.length > 0) {
      await tx.manager.insert(
        ImportSetAside,
        batch.setAside.map(({ line, column, rule, value }) => ({
          importId,
          line,
          columnKey: column,
          rule,
          value,
        })),
      );
    }
    await this.change(tx.manager, importId, { stagedLine: upTo });
  }

  /** Merges what is staged. @returns how many rows were new and how many were there already */
  async merge(
    tx: Tx,
    key: TableKey,
    importId: string,
    cycleId: string,
  ): Promise<{ added: number; updated: number }> {
    const present = countPresent(key, importId, cycleId);
    const [{ present: found }] = (await tx.manager.query(present.sql, [...present.values])) as [
      { present: string },
    ];
    const staged = await tx.manager.countBy(StagedRow, { importId });
    const merge = mergeStaged(key, importId, cycleId);
    await tx.manager.query(merge.sql, [...merge.values]);
    await tx.manager.delete(StagedRow, { importId });
    return { added: staged - Number(found), updated: Number(found) };
  }

  /** Takes back everything a file left behind before it was refused. */
  async discard(manager: EntityManager, importId: string): Promise<void> {
    await manager.delete(StagedRow, { importId });
    await manager.delete(ImportSetAside, { importId });
  }

  setAsideAfter(
    manager: EntityManager,
    importId: string,
    after: number,
    limit: number,
    rule?: string,
  ): Promise<ImportSetAside[]> {
    return manager.find(ImportSetAside, {
      where: { importId, line: MoreThan(after), ...(rule ? { rule } : {}) },
      order: { line: 'ASC' },
      take: limit,
    });
  }

  async countSetAside(manager: EntityManager, importId: string): Promise<{ rule: string; rows: number }[]> {
    const counts = await manager
      .createQueryBuilder(ImportSetAside, 'aside')
      .select('aside.rule', 'rule')
      .addSelect('COUNT(*)', 'amount')
      .where('aside.importId = :importId', { importId })
      .groupBy('aside.rule')
      .orderBy('amount', 'DESC')
      .getRawMany<{ rule: string; amount: string }>();
    return counts.map(({ rule, amount }) => ({ rule, rows: Number(amount) }));
  }

  /** Id of every customer by the code of its source. */
  async customerIds(manager: EntityManager): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (let last = ''; ;) {
      const page = (await manager.query(
        'SELECT code, id FROM customer WHERE code > ? ORDER BY code LIMIT ?',
        [last, CUSTOMER_PAGE],
      )) as { code: string; id: string }[];
      for (const { code, id } of page) ids.set(code, id);
      const end = page.at(-1);
      if (!end || page.length < CUSTOMER_PAGE) return ids;
      last = end.code;
    }
  }
}
