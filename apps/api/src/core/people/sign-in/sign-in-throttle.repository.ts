import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { SignInThrottle } from './sign-in-throttle.entity.js';

@Injectable()
export class SignInThrottleRepository {
  /**
   * Counts one more try, unless `limit` tries were made with no pause between them that reaches
   * back to `pauseSince`. One conditional UPDATE, so that tries at the same moment are all counted.
   *
   * @returns false when the limit is reached; the refused try is not counted
   */
  async take(
    manager: EntityManager,
    subject: string,
    { limit, now, pauseSince }: { limit: number; now: Date; pauseSince: Date },
  ): Promise<boolean> {
    await manager
      .createQueryBuilder()
      .insert()
      .orIgnore()
      .into(SignInThrottle)
      .values({ subject, tries: 0, lastTryAt: now })
      .execute();
    const result = await manager
      .createQueryBuilder()
      .update(SignInThrottle)
      .set({ tries: () => 'IF(lastTryAt <= :pauseSince, 1, tries + 1)', lastTryAt: now })
      .where('subject = :subject AND (tries < :limit OR lastTryAt <= :pauseSince)')
      .setParameters({ subject, limit, pauseSince })
      .execute();
    return result.affected === 1;
  }

  find(manager: EntityManager, subject: string): Promise<SignInThrottle | null> {
    return manager.findOneBy(SignInThrottle, { subject });
  }

  /** Gives one try back. */
  async giveBack(manager: EntityManager, subject: string): Promise<void> {
    await manager.decrement(SignInThrottle, { subject, tries: MoreThan(0) }, 'tries', 1);
  }

  async forget(manager: EntityManager, subject: string): Promise<void> {
    await manager.delete(SignInThrottle, { subject });
  }

  /** Those of the subjects that have reached the limit. */
  async reached(
    manager: EntityManager,
    subjects: readonly string[],
    { limit, pauseSince }: { limit: number; pauseSince: Date },
  ): Promise<Set<string>> {
    if (subjects.length === 0) return new Set();
    const rows = await manager.findBy(SignInThrottle, {
      subject: In([...subjects]),
      tries: MoreThanOrEqual(limit),
      lastTryAt: MoreThan(pauseSince),
    });
    return new Set(rows.map(({ subject }) => subject));
  }

  async removeOld(manager: EntityManager, pauseSince: Date): Promise<void> {
    await manager.delete(SignInThrottle, { lastTryAt: LessThanOrEqual(pauseSince) });
  }
}
