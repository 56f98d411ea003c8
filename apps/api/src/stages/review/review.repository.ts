import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import type { Tx } from '../../platform/database/tx.js';
import { ReviewItem } from './review-item.entity.js';

const CHUNK = 1_000;

export type Decided = Pick<
  ReviewItem,
  'state' | 'effectiveTier' | 'reason' | 'decidedById' | 'decidedByName' | 'decidedAt'
>;

/** How far a department is with its decisions. */
export interface DecisionCount {
  readonly departmentId: string | null;
  readonly items: number;
  readonly pending: number;
  readonly returned: number;
  /** Approved or overridden. */
  readonly decided: number;
}

@Injectable()
export class ReviewRepository {
  /** Adds the items that are not there yet. */
  async addMissing(tx: Tx, items: readonly Partial<ReviewItem>[]): Promise<void> {
    for (let start = 0; start < items.length; start += CHUNK) {
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ReviewItem)
        .values(items.slice(start, start + CHUNK) as never[])
        .orIgnore()
        .execute();
    }
  }

  ofRun(manager: EntityManager, runId: string): Promise<ReviewItem[]> {
    return manager.find(ReviewItem, { where: { runId }, order: { customerId: 'ASC' } });
  }

  /** Decisions on a run by department. */
  async counts(manager: EntityManager, runId: string): Promise<DecisionCount[]> {
    const rows = (await manager.query(
      `SELECT departmentId, COUNT(*) AS items, SUM(state = 'pending') AS pending,
         SUM(state = 'returned') AS returned, SUM(state IN ('approved', 'overridden')) AS decided
       FROM review_item WHERE runId = ? GROUP BY departmentId ORDER BY MIN(customerId)`,
      [runId],
    )) as (Pick<DecisionCount, 'departmentId'> & Record<keyof DecisionCount, string>)[];
    return rows.map(({ departmentId, items, pending, returned, decided }) => ({
      departmentId,
      items: Number(items),
      pending: Number(pending),
      returned: Number(returned),
      decided: Number(decided),
    }));
  }

  /** Customers of the frozen list whose tier, as it holds after review, is one of those. */
  async inTiers(manager: EntityManager, runId: string, tiers: readonly string[]): Promise<string[]> {
    if (tiers.length === 0) return [];
    const rows = (await manager.query(
      `SELECT item.customerId FROM review_item item
         JOIN cycle_customer scope ON scope.cycleId = item.cycleId AND scope.customerId = item.customerId
       WHERE item.runId = ? AND item.effectiveTier IN (${tiers.map(() => '?').join(', ')})`,
      [runId, ...tiers],
    )) as { customerId: string }[];
    return rows.map(({ customerId }) => customerId);
  }

  find(manager: EntityManager, runId: string, customerId: string): Promise<ReviewItem | null> {
    return manager.findOneBy(ReviewItem, { runId, customerId });
  }

  /** Decides on an item that nobody changed since it was seen. @returns false when somebody did */
  decide(tx: Tx, seen: Pick<ReviewItem, 'id' | 'version'>, decided: Decided): Promise<boolean> {
    return guardedUpdate(tx.manager, ReviewItem, seen, decided);
  }
}
