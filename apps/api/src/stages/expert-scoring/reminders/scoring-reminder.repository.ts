import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import { ScoringReminder } from './scoring-reminder.entity.js';

/** Who was reminded when. */
@Injectable()
export class ScoringReminderRepository {
  async add(tx: Tx, reminder: Omit<ScoringReminder, 'id'>): Promise<void> {
    await tx.manager.insert(ScoringReminder, reminder);
  }

  /** Oldest first. */
  ofCycle(manager: EntityManager, cycleId: string): Promise<ScoringReminder[]> {
    return manager.find(ScoringReminder, { where: { cycleId }, order: { id: 'ASC' } });
  }
}
