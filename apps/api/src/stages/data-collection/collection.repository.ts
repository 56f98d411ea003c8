import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Collection } from './value.entity.js';

/** How the values of a cycle stand. */
@Injectable()
export class CollectionRepository {
  find(manager: EntityManager, cycleId: string): Promise<Collection | null> {
    return manager.findOneBy(Collection, { cycleId });
  }

  /** What the values are made from has changed. */
  async touch(manager: EntityManager, cycleId: string): Promise<void> {
    await manager.query(
      'INSERT INTO collection (cycleId, revision) VALUES (?, 1) ON DUPLICATE KEY UPDATE revision = revision + 1',
      [cycleId],
    );
  }

  async change(manager: EntityManager, cycleId: string, patch: Partial<Collection>): Promise<void> {
    await manager.update(Collection, { cycleId }, patch);
  }
}
