import { Injectable } from '@nestjs/common';
import type { SaatyStep } from '@assay/weighting';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { Comparison, ComparisonSubmission } from './comparison.entity.js';
import { WeightSet } from './weight-set.entity.js';

@Injectable()
export class ComparisonRepository {
  ofExpert(manager: EntityManager, cycleId: string, expertId: string): Promise<Comparison[]> {
    return manager.findBy(Comparison, { cycleId, expertId });
  }

  ofCycle(manager: EntityManager, cycleId: string): Promise<Comparison[]> {
    return manager.find(Comparison, { where: { cycleId }, order: { expertId: 'ASC' } });
  }

  submissions(manager: EntityManager, cycleId: string): Promise<ComparisonSubmission[]> {
    return manager.find(ComparisonSubmission, { where: { cycleId }, order: { expertId: 'ASC' } });
  }

  submission(
    manager: EntityManager,
    cycleId: string,
    expertId: string,
  ): Promise<ComparisonSubmission | null> {
    return manager.findOneBy(ComparisonSubmission, { cycleId, expertId });
  }

  /** Keeps steps if the expert saw the present version (0: none yet). @returns the new version, or null */
  async save(
    tx: Tx,
    key: Pick<Comparison, 'cycleId' | 'expertId' | 'node'>,
    steps: (SaatyStep | null)[],
    seen: number,
  ): Promise<number | null> {
    if (seen === 0) {
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Comparison)
        .values({ ...key, steps, version: 1 })
        .orIgnore()
        .updateEntity(false)
        .execute();
      return (inserted.raw as { affectedRows: number }).affectedRows === 1 ? 1 : null;
    }
    const updated = await tx.manager.update(
      Comparison,
      { ...key, version: seen },
      { steps, version: seen + 1 },
    );
    return updated.affected === 1 ? seen + 1 : null;
  }

  async addSubmission(tx: Tx, submission: ComparisonSubmission): Promise<void> {
    await tx.manager.insert(ComparisonSubmission, submission);
  }

  /** @returns false when there was none */
  async removeSubmission(tx: Tx, cycleId: string, expertId: string): Promise<boolean> {
    return (await tx.manager.delete(ComparisonSubmission, { cycleId, expertId })).affected === 1;
  }

  /** Newest first. */
  sets(manager: EntityManager, cycleId: string): Promise<WeightSet[]> {
    return manager.find(WeightSet, { where: { cycleId }, order: { number: 'DESC' } });
  }

  async addSet(tx: Tx, set: WeightSet): Promise<void> {
    await tx.manager.insert(WeightSet, set);
  }
}
