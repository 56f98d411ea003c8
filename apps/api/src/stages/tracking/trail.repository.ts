import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { ActionEvidence, ActionNote } from './action-trail.entity.js';

@Injectable()
export class TrailRepository {
  async addNote(tx: Tx, note: Omit<ActionNote, 'id'>): Promise<void> {
    await tx.manager.insert(ActionNote, note);
  }

  /** Oldest first. */
  notes(manager: EntityManager, actionIds: readonly string[]): Promise<ActionNote[]> {
    return manager.find(ActionNote, { where: { actionId: In([...actionIds]) }, order: { id: 'ASC' } });
  }

  async addEvidence(tx: Tx, evidence: ActionEvidence): Promise<void> {
    await tx.manager.insert(ActionEvidence, evidence);
  }

  /** Oldest first. */
  evidence(manager: EntityManager, actionIds: readonly string[]): Promise<ActionEvidence[]> {
    return manager.find(ActionEvidence, {
      where: { actionId: In([...actionIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  countEvidence(manager: EntityManager, actionId: string): Promise<number> {
    return manager.countBy(ActionEvidence, { actionId });
  }

  findEvidence(manager: EntityManager, id: string): Promise<ActionEvidence | null> {
    return manager.findOneBy(ActionEvidence, { id });
  }

  async removeEvidence(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(ActionEvidence, { id });
  }
}
