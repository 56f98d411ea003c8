import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Work } from '../../../platform/database/work.js';
import { SessionSource, type OpenSession } from '../../../platform/http/actor.js';
import { PersonRepository } from '../person.repository.js';
import { SessionRepository } from './session.repository.js';
import { tokenHash } from './tokens.js';

const LONGEST_PAUSE = 12 * 3600 * 1000;
/** How exactly `lastSeenAt` is kept: not every request needs a write. */
const TOUCH_EVERY = 60 * 1000;

/** Finds sessions for the door. Nothing is cached, so whatever ends a session or takes a role counts at once. */
@Injectable()
export class DatabaseSessions extends SessionSource {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
    private readonly people: PersonRepository,
  ) {
    super();
  }

  async find(token: string): Promise<OpenSession | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - LONGEST_PAUSE);
    const session = await this.sessions.findOpen(this.work.reader, tokenHash(token), { now, idleSince });
    if (!session) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY) {
      await this.sessions.touch(this.work.reader, session, now);
    }
    const { id, name, departmentId, language, mustChangePassword } = session.person;
    // A first password opens nothing but the page on which it is changed.
    const roles = mustChangePassword ? [] : await this.people.roles(this.work.reader, id);
    return { actor: { id, name, roles, departmentId, language }, csrfToken: session.csrfToken };
  }
}
