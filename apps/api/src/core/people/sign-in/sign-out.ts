import { Injectable } from '@nestjs/common';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { Audit } from '../../audit/audit.js';
import { SessionRepository } from './session.repository.js';
import { tokenHash } from './tokens.js';

/** Ends the session that the request came with. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: Work,
    private readonly sessions: SessionRepository,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, sessionToken: string): Promise<void> {
    return this.work.transact(async (tx) => {
      await this.sessions.end(tx.manager, tokenHash(sessionToken));
      this.audit.record(tx, actor, {
        act: 'session.closed',
        subjectType: 'person',
        subjectId: actor.id,
        subjectName: actor.name,
      });
    });
  }
}
