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

  find(manager: EntityManager, runId: string, customerId: string): Promise<ReviewItem | null> {
    return manager.findOneBy(ReviewItem, { runId, customerId });
  }

  /** Decides on an item that nobody changed since it was seen. @returns false when somebody did */
  decide(tx: Tx, seen: Pick<ReviewItem, 'id' | 'version'>, decided: Decided): Promise<boolean> {
    return guardedUpdate(tx.manager, ReviewItem, seen, decided);
  }
}
