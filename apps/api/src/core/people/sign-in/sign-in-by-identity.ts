import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Work } from '../../../platform/database/work.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Audit } from '../../audit/audit.js';
import type { Person } from '../person.entity.js';
import { PersonRepository, type OwnSettings } from '../person.repository.js';
import { OpenSession } from './open-session.js';
import type { OpenedSession } from './session-cookies.js';
import { signInActor, signInNote } from './sign-in-note.js';
import type { Identity } from './single-sign-on.js';
import type { Visitor } from './visitor.js';

function subjectHash({ issuer, subject }: Identity): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');
}

/**
 * Signs in whom the company's provider vouches for: the person who came with this identity before,
 * or whose email it verified. People are never created here.
 */
@Injectable()
export class SignInByIdentity {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly openSession: OpenSession,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken no-account */
  async run(identity: Identity, visitor: Visitor): Promise<OpenedSession> {
    const opened = await this.work.transact(async (tx) => {
      const person = await this.find(tx, identity);
      if (!person?.active) {
        this.audit.record(tx, signInActor(person, visitor), signInNote('session.refused', person));
        return null;
      }
      const settings = this.settingsAfter(person, identity);
      await this.people.set(tx.manager, person.id, settings);
      this.audit.record(tx, signInActor(person, visitor), {
        ...signInNote('session.opened', person),
        after: { by: 'single-sign-on', firstTime: person.oidcSubject === null },
      });
      return this.openSession.run(tx, { ...person, ...settings }, visitor);
    });
    if (!opened) throw new RuleBroken('no-account');
    return opened;
  }

  private async find(tx: Tx, identity: Identity): Promise<Person | null> {
    const oidcSubject = subjectHash(identity);
    const known = await this.people.findBy(tx.manager, { oidcSubject });
    if (known) return this.people.lock(tx, known.id);
    if (identity.verifiedEmail === null) return null;
    const named = await this.people.findBy(tx.manager, { email: identity.verifiedEmail });
    // Somebody else's identity at the provider may have taken over an address that was given up.
    if (!named || named.oidcSubject !== null) return null;
    const person = await this.people.lock(tx, named.id);
    return person.oidcSubject === null ? person : null;
  }

  private settingsAfter(person: Person, identity: Identity): OwnSettings {
    const oidcSubject = subjectHash(identity);
    // A first password that was never used goes: nobody would change it any more.
    return person.mustChangePassword
      ? { oidcSubject, passwordHash: null, mustChangePassword: false }
      : { oidcSubject };
  }
}
