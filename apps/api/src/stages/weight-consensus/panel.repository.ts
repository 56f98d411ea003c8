import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { ComparisonSeat } from './comparison-seat.entity.js';
import { WeightRound, WeightRules } from './weight-round.entity.js';

type SeatKey = Pick<ComparisonSeat, 'cycleId' | 'expertId'>;
type RoundKey = Pick<WeightRound, 'cycleId' | 'number'>;

/** Seats, rules and rounds. Acts hold the lock of the cycle, so that a row is written by one of them at a time. */
@Injectable()
export class PanelRepository {
  seats(manager: EntityManager, cycleId: string): Promise<ComparisonSeat[]> {
    return manager.findBy(ComparisonSeat, { cycleId });
  }

  async changeSeat(
    tx: Tx,
    { cycleId, expertId }: SeatKey,
    patch: Partial<Omit<ComparisonSeat, keyof SeatKey>>,
  ): Promise<void> {
    const key = { cycleId, expertId };
    const there = await tx.manager.existsBy(ComparisonSeat, key);
    if (there) await tx.manager.update(ComparisonSeat, key, patch);
    else await tx.manager.insert(ComparisonSeat, { ...key, ...patch });
  }

  rules(manager: EntityManager, cycleId: string): Promise<WeightRules | null> {
    return manager.findOneBy(WeightRules, { cycleId });
  }

  /** @param seen the version the caller saw, 0 for none. @returns whether it was still that one */
  async saveRules(tx: Tx, rules: Omit<WeightRules, 'version'>, seen: number): Promise<boolean> {
    const { cycleId } = rules;
    if (seen === 0) {
      if (await tx.manager.existsBy(WeightRules, { cycleId })) return false;
      await tx.manager.insert(WeightRules, { ...rules, version: 1 } as never);
      return true;
    }
    const where = { cycleId, version: seen };
    const changed = await tx.manager.update(WeightRules, where, { ...rules, version: seen + 1 } as never);
    return changed.affected === 1;
  }

  /** Oldest first. */
  rounds(manager: EntityManager, cycleId: string): Promise<WeightRound[]> {
    return manager.find(WeightRound, { where: { cycleId }, order: { number: 'ASC' } });
  }

  async addRound(tx: Tx, round: WeightRound): Promise<void> {
    await tx.manager.insert(WeightRound, round as never);
  }

  async closeRound(
    tx: Tx,
    { cycleId, number }: RoundKey,
    end: Pick<WeightRound, 'closedAt' | 'closedByName' | 'answers' | 'result'>,
  ): Promise<void> {
    await tx.manager.update(WeightRound, { cycleId, number }, end as never);
  }
}
