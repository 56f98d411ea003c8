import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { Work } from '../../../platform/database/work.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { networkOf } from './network-of.js';
import { SignInThrottleRepository } from './sign-in-throttle.repository.js';

const PAUSE_MINUTES = 15;
const MINUTE = 60_000;

/** Whose tries are counted, and how many may reach the hash before a pause of 15 minutes. */
export interface Subject {
  readonly key: string;
  readonly limit: number;
}

export const triesOn = {
  account: (login: string): Subject => ({ key: `account:${login}`, limit: 10 }),
  device: (deviceHash: string): Subject => ({ key: `device:${deviceHash}`, limit: 10 }),
  /** A whole office may share one address. */
  address: (ip: string): Subject => ({ key: `address:${networkOf(ip)}`, limit: 100 }),
  /** The present password, asked for by somebody already signed in. */
  ownPassword: (personId: string): Subject => ({ key: `password:${personId}`, limit: 10 }),
};

/**
 * Counts tries at passwords. The count starts anew after 15 minutes without a counted try, so no
 * more than `limit` tries fall into any 15 minutes. Unknown accounts are counted like known ones.
 */
@Injectable()
export class TryLimit {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly repository: SignInThrottleRepository,
  ) {}

  /** Counts a try. @throws RuleBroken too-many-tries */
  async take({ key, limit }: Subject): Promise<void> {
    const now = this.clock.now();
    const window = { limit, now, pauseSince: this.pauseSince(now) };
    if (await this.repository.take(this.work.reader, key, window)) return;
    const last = (await this.repository.find(this.work.reader, key))?.lastTryAt ?? now;
    const waited = (now.getTime() - last.getTime()) / MINUTE;
    throw new RuleBroken('too-many-tries', { minutes: Math.max(1, Math.ceil(PAUSE_MINUTES - waited)) });
  }

  async giveBack({ key }: Subject): Promise<void> {
    await this.repository.giveBack(this.work.reader, key);
  }

  async forget({ key }: Subject, manager: EntityManager = this.work.reader): Promise<void> {
    await this.repository.forget(manager, key);
  }

  async isReached(subject: Subject): Promise<boolean> {
    return (await this.reached([subject])).has(subject.key);
  }

  /** The keys of those that have no try left. All of one limit. */
  reached(subjects: readonly Subject[]): Promise<Set<string>> {
    const limit = subjects[0]?.limit ?? 0;
    const keys = subjects.map(({ key }) => key);
    return this.repository.reached(this.work.reader, keys, { limit, pauseSince: this.pauseSince() });
  }

  /** Forgets counts that no longer matter. */
  async tidy(): Promise<void> {
    await this.repository.removeOld(this.work.reader, this.pauseSince());
  }

  private pauseSince(now = this.clock.now()): Date {
    return new Date(now.getTime() - PAUSE_MINUTES * MINUTE);
  }
}
