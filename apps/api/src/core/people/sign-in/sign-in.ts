import { Injectable } from '@nestjs/common';
import type { InputOf, session } from '@assay/contract';
import { Clock } from '../../../platform/clock/clock.js';
import { Work } from '../../../platform/database/work.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Audit } from '../../audit/audit.js';
import type { Person } from '../person.entity.js';
import { PersonRepository } from '../person.repository.js';
import { KnownDeviceRepository } from './known-device.repository.js';
import { OpenSession } from './open-session.js';
import { Passwords } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import type { OpenedSession } from './session-cookies.js';
import { tokenHash } from './tokens.js';
import { signInActor, signInNote } from './sign-in-note.js';
import { triesOn, TryLimit, type Subject } from './try-limit.js';
import type { Visitor } from './visitor.js';

/** Whose counts a try falls under. */
interface Counts {
  /** The account's, or the known device's. */
  readonly own: Subject;
  readonly address: Subject | null;
}

/**
 * Signs in by password. Account unknown, inactive, without a password or with another one: all
 * answer the same after the same work. On a device on which the person once signed in, tries are
 * counted apart from those of everybody else.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly devices: KnownDeviceRepository,
    private readonly sessions: SessionRepository,
    private readonly passwords: Passwords,
    private readonly tries: TryLimit,
    private readonly openSession: OpenSession,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken too-many-tries, wrong-credentials */
  async run({ body }: InputOf<typeof session.signIn>, visitor: Visitor): Promise<OpenedSession> {
    const counts = await this.countsOf(body.login, visitor);
    if (counts.address) await this.tries.take(counts.address);
    await this.tries.take(counts.own);
    const person = await this.people.findBy(this.work.reader, { login: body.login });
    const right = await this.passwords.match(person?.passwordHash, body.password);
    const opened = person && right ? await this.open(person, visitor) : null;
    if (!opened) {
      await this.recordRefusal(person, visitor, counts.own);
      throw new RuleBroken('wrong-credentials');
    }
    // An address only gets its own try back: otherwise one account would free it for guessing at others.
    if (counts.address) await this.tries.giveBack(counts.address);
    await this.tries.forget(counts.own);
    await this.tidy();
    return opened;
  }

  private async countsOf(login: string, { origin, deviceToken }: Visitor): Promise<Counts> {
    const device = deviceToken && tokenHash(deviceToken);
    const known = device && (await this.devices.knows(this.work.reader, device, login, this.clock.now()));
    return known
      ? { own: triesOn.device(device), address: null }
      : { own: triesOn.account(login), address: triesOn.address(origin.ip) };
  }

  private open(seen: Person, visitor: Visitor): Promise<OpenedSession | null> {
    return this.work.transact(async (tx) => {
      const person = await this.people.lock(tx, seen.id);
      // Changed or switched off while the password was being compared.
      if (!person.active || person.passwordHash !== seen.passwordHash) return null;
      const opened = await this.openSession.run(tx, person, visitor);
      this.audit.record(tx, signInActor(person, visitor), signInNote('session.opened', person));
      return opened;
    });
  }

  private async recordRefusal(person: Person | null, visitor: Visitor, own: Subject): Promise<void> {
    const act = (await this.tries.isReached(own)) ? 'session.locked' : 'session.refused';
    await this.work.transact(async (tx) => {
      this.audit.record(tx, signInActor(person, visitor), signInNote(act, person));
    });
  }

  /** What nobody needs any more goes when somebody comes. */
  private async tidy(): Promise<void> {
    const now = this.clock.now();
    await this.tries.tidy();
    await this.sessions.removeEnded(this.work.reader, now);
    await this.devices.removeExpired(this.work.reader, now);
  }
}
