import { Injectable } from '@nestjs/common';
import type { InputOf, session } from '@assay/contract';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { Audit } from '../../audit/audit.js';
import { PersonRepository } from '../person.repository.js';

/** Changes the language in which the person reads screens, refusals and mails. */
@Injectable()
export class ChangeLanguage {
  constructor(
    private readonly work: Work,
    private readonly people: PersonRepository,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { body }: InputOf<typeof session.changeLanguage>): Promise<void> {
    return this.work.transact(async (tx) => {
      await this.people.set(tx.manager, actor.id, { language: body.language });
      this.audit.record(tx, actor, {
        act: 'person.language-changed',
        subjectType: 'person',
        subjectId: actor.id,
        subjectName: actor.name,
        before: { language: actor.language },
        after: { language: body.language },
      });
    });
  }
}
