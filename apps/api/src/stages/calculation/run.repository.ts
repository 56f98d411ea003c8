import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { inChunks } from '../../platform/database/in-chunks.js';
import type { Tx } from '../../platform/database/tx.js';
import { CustomerResult, Run } from './run.entity.js';

const CHUNK = 200;

/** A result without its long explanation. */
export type ResultRow = Omit<CustomerResult, 'explanation'>;

const LINE = {
  runId: true,
  customerId: true,
  total: true,
  tierByScore: true,
  tier: true,
  coverage: true,
  dimensions: true,
  weakest: true,
  problems: true,
  borderline: true,
  movedByGate: true,
} as const satisfies Record<keyof ResultRow, true>;

/** Where a customer stands, unrounded; null when not scored. */
export type Standing = Pick<ResultRow, 'customerId' | 'total' | 'tier'>;

@Injectable()
export class RunRepository {
  async add(tx: Tx, run: Partial<Run>): Promise<void> {
    await tx.manager.insert(Run, run as never);
  }

  find(manager: EntityManager, id: string): Promise<Run | null> {
    return manager.findOneBy(Run, { id });
  }

  /** Newest first. */
  ofCycle(manager: EntityManager, cycleId: string): Promise<Run[]> {
    return manager.find(Run, { where: { cycleId }, order: { number: 'DESC' } });
  }

  /** The newest complete run. */
  current(manager: EntityManager, cycleId: string): Promise<Run | null> {
    return manager.findOne(Run, { where: { cycleId, state: 'complete' }, order: { number: 'DESC' } });
  }

  /** Changes a run that is still running. @returns false when it has ended */
  async change(manager: EntityManager, id: string, patch: Partial<Run>): Promise<boolean> {
    const result = await manager.update(Run, { id, state: 'running' }, patch as never);
    return result.affected === 1;
  }

  /** Puts the results of some customers in the place of what is there. */
  async replaceResults(tx: Tx, runId: string, results: readonly CustomerResult[]): Promise<void> {
    for (let start = 0; start < results.length; start += CHUNK) {
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(CustomerResult)
        .values(results.slice(start, start + CHUNK).map((result) => ({ ...result, runId })) as never[])
        .orIgnore()
        .execute();
    }
  }

  async countResults(manager: EntityManager, runId: string): Promise<{ all: number; scored: number }> {
    const [row] = (await manager.query(
      'SELECT COUNT(*) AS every, COUNT(total) AS scored FROM customer_result WHERE runId = ?',
      [runId],
    )) as [{ every: string; scored: string }];
    return { all: Number(row.every), scored: Number(row.scored) };
  }

  lines(manager: EntityManager, runId: string): Promise<ResultRow[]> {
    return manager.find(CustomerResult, {
      where: { runId },
      select: LINE as never,
      order: { customerId: 'ASC' },
    });
  }

  /** Total and tier alone: of thousands of customers, the rest of a line is most of the work to read it. */
  standings(manager: EntityManager, runId: string): Promise<Standing[]> {
    return manager.query('SELECT customerId, total, tier FROM customer_result WHERE runId = ?', [runId]);
  }

  result(manager: EntityManager, runId: string, customerId: string): Promise<CustomerResult | null> {
    return manager.findOneBy(CustomerResult, { runId, customerId });
  }

  /** Whole results of some customers, explanations included. */
  results(manager: EntityManager, runId: string, customerIds: readonly string[]): Promise<CustomerResult[]> {
    return inChunks(customerIds, (some) => manager.findBy(CustomerResult, { runId, customerId: In(some) }));
  }
}
