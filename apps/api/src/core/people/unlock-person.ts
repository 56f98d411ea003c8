import { Injectable } from '@nestjs/common';
import type { InputOf, people } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { PersonRepository } from './person.repository.js';
import { triesOn, TryLimit } from './sign-in/try-limit.js';

/** Lifts the lock that too many failed sign-ins put on an account. */
@Injectable()
export class UnlockPerson {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly tries: TryLimit,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found */
  async run(actor: Actor, { params }: InputOf<typeof people.unlock>): Promise<void> {
    demand(actor, 'people.manage', {});
    await this.work.transact(async (tx) => {
      const person = await this.people.lock(tx, params.id);
      await this.tries.forget(triesOn.account(person.login), tx.manager);
      this.audit.record(tx, actor, {
        act: 'person.unlocked',
        subjectType: 'person',
        subjectId: person.id,
        subjectName: person.name,
      });
    });
  }
}
