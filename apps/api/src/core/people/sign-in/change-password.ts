import { Injectable } from '@nestjs/common';
import type { InputOf, session } from '@assay/contract';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Audit } from '../../audit/audit.js';
import { PersonRepository } from '../person.repository.js';
import { KnownDeviceRepository } from './known-device.repository.js';
import { OpenSession } from './open-session.js';
import { isStrongEnough } from './password-rules.js';
import { Passwords } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import type { OpenedSession } from './session-cookies.js';
import { triesOn, TryLimit } from './try-limit.js';
import type { Visitor } from './visitor.js';

/** Changes the own password. Every session of the person ends, and this browser gets a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly devices: KnownDeviceRepository,
    private readonly passwords: Passwords,
    private readonly tries: TryLimit,
    private readonly openSession: OpenSession,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken too-many-tries, wrong-present-password, password-unchanged, password-too-weak */
  async run(
    actor: Actor,
    { body }: InputOf<typeof session.changePassword>,
    visitor: Visitor,
  ): Promise<OpenedSession> {
    const own = triesOn.ownPassword(actor.id);
    await this.tries.take(own);
    const seen = await this.people.find(this.work.reader, actor.id);
    if (!(await this.passwords.match(seen?.passwordHash, body.present))) {
      throw new RuleBroken('wrong-present-password');
    }
    await this.tries.forget(own);
    if (body.next === body.present) throw new RuleBroken('password-unchanged');
    if (!isStrongEnough(body.next, seen?.login ?? '')) throw new RuleBroken('password-too-weak');
    const passwordHash = await this.passwords.hash(body.next);
    return this.work.transact(async (tx) => {
      const person = await this.people.lock(tx, actor.id);
      if (person.passwordHash !== seen?.passwordHash) throw new RuleBroken('wrong-present-password');
      const settings = { passwordHash, mustChangePassword: false };
      await this.people.set(tx.manager, person.id, settings);
      await this.sessions.endAll(tx.manager, person.id);
      await this.devices.forgetAll(tx.manager, person.id);
      this.audit.record(tx, actor, {
        act: 'person.password-changed',
        subjectType: 'person',
        subjectId: person.id,
        subjectName: person.name,
      });
      return this.openSession.run(tx, { ...person, ...settings }, visitor);
    });
  }
}
