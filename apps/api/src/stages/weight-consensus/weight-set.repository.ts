import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { WeightSet } from './weight-set.entity.js';

@Injectable()
export class WeightSetRepository {
  /** Newest first. */
  ofCycle(manager: EntityManager, cycleId: string): Promise<WeightSet[]> {
    return manager.find(WeightSet, { where: { cycleId }, order: { number: 'DESC' } });
  }

  async add(tx: Tx, set: WeightSet): Promise<void> {
    await tx.manager.insert(WeightSet, set as never);
  }
}
