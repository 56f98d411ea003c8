import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan, type EntityManager } from 'typeorm';
import { Person } from '../person.entity.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionRepository {
  async add(manager: EntityManager, session: Omit<Session, 'person'>): Promise<void> {
    await manager.insert(Session, session);
  }

  /** The session with its person, if it has not ended at `now`, was used after `idleSince`, and the person is active. */
  async findOpen(
    manager: EntityManager,
    tokenHash: string,
    { now, idleSince }: { now: Date; idleSince: Date },
  ): Promise<(Session & { person: Person }) | null> {
    const session = await manager.findOne(Session, {
      where: {
        tokenHash,
        expiresAt: MoreThan(now),
        lastSeenAt: MoreThan(idleSince),
        person: { active: true },
      },
      relations: { person: true },
    });
    return session as (Session & { person: Person }) | null;
  }

  /** Notes when the session, and with it the person, was last seen. */
  async touch(manager: EntityManager, session: Session, at: Date): Promise<void> {
    await manager.update(Session, { tokenHash: session.tokenHash }, { lastSeenAt: at });
    await manager.update(Person, { id: session.personId }, { lastSeenAt: at });
  }

  async end(manager: EntityManager, tokenHash: string): Promise<void> {
    await manager.delete(Session, { tokenHash });
  }

  async endAll(manager: EntityManager, personId: string): Promise<void> {
    await manager.delete(Session, { personId });
  }

  async removeEnded(manager: EntityManager, now: Date): Promise<void> {
    await manager.delete(Session, { expiresAt: LessThan(now) });
  }
}
