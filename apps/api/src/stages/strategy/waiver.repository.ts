import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { ActionWaiver } from './action-waiver.entity.js';

@Injectable()
export class WaiverRepository {
  async ofCycle(manager: EntityManager, cycleId: string): Promise<Map<string, ActionWaiver>> {
    const waivers = await manager.findBy(ActionWaiver, { cycleId });
    return new Map(waivers.map((waiver) => [waiver.customerId, waiver]));
  }

  /** Puts the waiver in the place of an earlier one. */
  async keep(tx: Tx, waiver: ActionWaiver): Promise<void> {
    await tx.manager.upsert(ActionWaiver, waiver, ['cycleId', 'customerId']);
  }

  /** @returns false when there was none */
  async remove(tx: Tx, cycleId: string, customerId: string): Promise<boolean> {
    const { affected } = await tx.manager.delete(ActionWaiver, { cycleId, customerId });
    return affected === 1;
  }
}
