import { Injectable } from '@nestjs/common';
import type { InputOf, people } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { PersonRepository } from './person.repository.js';
import { firstPassword } from './sign-in/first-password.js';
import { KnownDeviceRepository } from './sign-in/known-device.repository.js';
import { Passwords } from './sign-in/passwords.js';
import { SessionRepository } from './sign-in/session.repository.js';

/** Gives a person a new first password; all their sessions end, and no device is known any more. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly devices: KnownDeviceRepository,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found */
  async run(
    actor: Actor,
    { params }: InputOf<typeof people.resetPassword>,
  ): Promise<{ firstPassword: string }> {
    demand(actor, 'people.manage', {});
    const password = firstPassword();
    const passwordHash = await this.passwords.hash(password);
    await this.work.transact(async (tx) => {
      const person = await this.people.lock(tx, params.id);
      await this.people.set(tx.manager, person.id, { passwordHash, mustChangePassword: true });
      await this.sessions.endAll(tx.manager, person.id);
      await this.devices.forgetAll(tx.manager, person.id);
      this.audit.record(tx, actor, {
        act: 'person.password-reset',
        subjectType: 'person',
        subjectId: person.id,
        subjectName: person.name,
      });
    });
    return { firstPassword: password };
  }
}
