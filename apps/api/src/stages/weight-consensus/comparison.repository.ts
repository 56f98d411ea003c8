import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { Comparison, ComparisonSubmission } from './comparison.entity.js';

type Key = Pick<Comparison, 'cycleId' | 'expertId' | 'node'>;

@Injectable()
export class ComparisonRepository {
  ofCycle(manager: EntityManager, cycleId: string): Promise<Comparison[]> {
    return manager.find(Comparison, { where: { cycleId }, order: { expertId: 'ASC' } });
  }

  submissions(manager: EntityManager, cycleId: string): Promise<ComparisonSubmission[]> {
    return manager.find(ComparisonSubmission, { where: { cycleId }, order: { expertId: 'ASC' } });
  }

  /** Keeps answers if the expert saw the present version (0: none yet). @returns whether it was still that one */
  async save(
    tx: Tx,
    key: Key,
    answers: Pick<Comparison, 'steps' | 'reasons' | 'changedAt'>,
    seen: number,
  ): Promise<boolean> {
    if (seen === 0) {
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Comparison)
        .values({ ...key, ...answers, version: 1 })
        .orIgnore()
        .updateEntity(false)
        .execute();
      return (inserted.raw as { affectedRows: number }).affectedRows === 1;
    }
    const updated = await tx.manager.update(
      Comparison,
      { ...key, version: seen },
      { ...answers, version: seen + 1 },
    );
    return updated.affected === 1;
  }

  async addSubmission(tx: Tx, submission: ComparisonSubmission): Promise<void> {
    await tx.manager.insert(ComparisonSubmission, submission);
  }

  async removeSubmission(tx: Tx, cycleId: string, expertId: string): Promise<void> {
    await tx.manager.delete(ComparisonSubmission, { cycleId, expertId });
  }

  /** Opens all answers again, for another round. */
  async removeSubmissions(tx: Tx, cycleId: string): Promise<void> {
    await tx.manager.delete(ComparisonSubmission, { cycleId });
  }
}
