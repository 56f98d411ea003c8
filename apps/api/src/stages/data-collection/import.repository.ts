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
/** Rows of one statement, which must fit into the server's largest packet. */
const ROWS_PER_INSERT = 1_000;

/** Adds rows by statements of many rows; the ORM's own way takes several times as long. */
async function insertRows(
  { manager }: Tx,
  into: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    const part = rows.slice(from, from + ROWS_PER_INSERT);
    const places = part.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    await manager.query(`INSERT INTO ${into} VALUES ${places}`, part.flat());
  }
}

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

  /** Adds a batch of rows, and notes how far the file is staged. */
  async stage(tx: Tx, importId: string, { rows, setAside }: StagedBatch, upTo: number): Promise<void> {
    // all rows of a file have equally many cells
    const cells = COLUMNS.slice(0, rows[0]?.cells.length);
    await insertRows(
      tx,
      `staged_row (importId, line, ${cells.join(', ')})`,
      rows.map((row) => [importId, row.line, ...row.cells]),
    );
    await insertRows(
      tx,
      'import_set_aside (importId, line, columnKey, rule, value)',
      setAside.map(({ line, column, rule, value }) => [importId, line, column, rule, value]),
    );
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
