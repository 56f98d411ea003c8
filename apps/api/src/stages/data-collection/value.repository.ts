import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { CoverageWaiver, IndicatorEntry, IndicatorValue } from './value.entity.js';

const CHUNK = 1_000;

export interface MissingLine {
  customerId: string;
  code: string;
  name: string;
  covered: number;
  total: number;
  missing: string[];
}

@Injectable()
export class ValueRepository {
  entries(manager: EntityManager, cycleId: string): Promise<IndicatorEntry[]> {
    return manager.findBy(IndicatorEntry, { cycleId });
  }

  /** Of one customer, newest first. */
  entriesOf(manager: EntityManager, cycleId: string, customerId: string): Promise<IndicatorEntry[]> {
    return manager.find(IndicatorEntry, { where: { cycleId, customerId }, order: { at: 'DESC' } });
  }

  async saveEntry(tx: Tx, entry: IndicatorEntry): Promise<void> {
    await tx.manager.upsert(IndicatorEntry, entry, ['cycleId', 'customerId', 'indicatorKey', 'at']);
  }

  /** Puts the collected values in the place of the old ones. */
  async replaceValues(
    tx: Tx,
    cycleId: string,
    values: readonly Omit<IndicatorValue, 'cycleId'>[],
  ): Promise<void> {
    await tx.manager.delete(IndicatorValue, { cycleId });
    for (let start = 0; start < values.length; start += CHUNK) {
      const rows = values.slice(start, start + CHUNK);
      await tx.manager.query(
        `INSERT INTO indicator_value (cycleId, customerId, indicatorKey, value, parts, reason, sourceRows) VALUES ${rows
          .map(() => '(?, ?, ?, ?, ?, ?, ?)')
          .join(', ')}`,
        rows.flatMap((row) => [
          cycleId,
          row.customerId,
          row.indicatorKey,
          row.value,
          row.parts && JSON.stringify(row.parts),
          row.reason,
          row.sourceRows,
        ]),
      );
    }
  }

  /** The values of a cycle, or of some of its customers, by customer and indicator. */
  values(
    manager: EntityManager,
    cycleId: string,
    customerIds?: readonly string[],
  ): Promise<IndicatorValue[]> {
    const find = (some: FindOptionsWhere<IndicatorValue>) =>
      manager.find(IndicatorValue, {
        where: { cycleId, ...some },
        order: { customerId: 'ASC', indicatorKey: 'ASC' },
      });
    return customerIds
      ? inChunks(customerIds.toSorted(), (some) => find({ customerId: In(some) }))
      : find({});
  }

  valuesOf(manager: EntityManager, cycleId: string, customerId: string): Promise<IndicatorValue[]> {
    return manager.findBy(IndicatorValue, { cycleId, customerId });
  }

  /** Customers with a value, by indicator. */
  async covered(manager: EntityManager, cycleId: string): Promise<Map<string, number>> {
    const rows = (await manager.query(
      'SELECT indicatorKey, COUNT(value) AS covered FROM indicator_value WHERE cycleId = ? GROUP BY indicatorKey',
      [cycleId],
    )) as { indicatorKey: string; covered: string }[];
    return new Map(rows.map(({ indicatorKey, covered }) => [indicatorKey, Number(covered)]));
  }

  /** Customers that lack a value (of one indicator, or of any), those that lack most first. */
  async missing(
    manager: EntityManager,
    cycleId: string,
    indicator: string | undefined,
    limit: number,
  ): Promise<MissingLine[]> {
    const rows = (await manager.query(
      `SELECT v.customerId, c.code, c.name, COUNT(v.value) AS covered, COUNT(*) AS total,
         GROUP_CONCAT(IF(v.value IS NULL, v.indicatorKey, NULL) ORDER BY v.indicatorKey) AS missing
       FROM indicator_value v JOIN customer c ON c.id = v.customerId
       WHERE v.cycleId = ?
       GROUP BY v.customerId, c.code, c.name
       HAVING total > covered ${indicator ? 'AND FIND_IN_SET(?, missing)' : ''}
       ORDER BY covered, c.code LIMIT ?`,
      [cycleId, ...(indicator ? [indicator] : []), limit],
    )) as {
      customerId: string;
      code: string;
      name: string;
      covered: string;
      total: string;
      missing: string;
    }[];
    return rows.map((row) => ({
      ...row,
      covered: Number(row.covered),
      total: Number(row.total),
      missing: row.missing.split(','),
    }));
  }

  waivers(manager: EntityManager, cycleId: string): Promise<CoverageWaiver[]> {
    return manager.findBy(CoverageWaiver, { cycleId });
  }

  async saveWaiver(tx: Tx, waiver: CoverageWaiver): Promise<void> {
    await tx.manager.upsert(CoverageWaiver, waiver, ['cycleId', 'indicatorKey']);
  }
}
