import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DepartmentRepository } from '../department.repository.js';
import type { Person } from '../person.entity.js';
import { PersonRepository } from '../person.repository.js';
import { meView } from '../person.view.js';
import { KnownDeviceRepository } from './known-device.repository.js';
import type { OpenedSession } from './session-cookies.js';
import { SessionRepository } from './session.repository.js';
import { newToken, tokenHash } from './tokens.js';
import type { Visitor } from './visitor.js';

const DAY = 24 * 3600 * 1000;
/** After this a session ends whatever happens. */
const LONGEST_SESSION = 7 * DAY;
const DEVICE_KNOWN_FOR = 180 * DAY;

/** Opens a session for somebody who has proved who they are; the one that was open in the browser ends. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly departments: DepartmentRepository,
    private readonly sessions: SessionRepository,
    private readonly devices: KnownDeviceRepository,
  ) {}

  async run(tx: Tx, person: Person, visitor: Visitor): Promise<OpenedSession> {
    const now = this.clock.now();
    const opened = {
      token: newToken(),
      csrfToken: newToken(),
      expiresAt: new Date(now.getTime() + LONGEST_SESSION),
      deviceToken: newToken(),
      deviceExpiresAt: new Date(now.getTime() + DEVICE_KNOWN_FOR),
    };
    if (visitor.sessionToken) await this.sessions.end(tx.manager, tokenHash(visitor.sessionToken));
    if (visitor.deviceToken) await this.devices.forget(tx.manager, tokenHash(visitor.deviceToken));
    await this.sessions.add(tx.manager, {
      tokenHash: tokenHash(opened.token),
      personId: person.id,
      csrfToken: opened.csrfToken,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: opened.expiresAt,
      ip: visitor.origin.ip,
      userAgent: visitor.userAgent,
    });
    await this.devices.add(tx.manager, {
      tokenHash: tokenHash(opened.deviceToken),
      personId: person.id,
      expiresAt: opened.deviceExpiresAt,
    });
    await this.people.set(tx.manager, person.id, { lastSeenAt: now });
    const roles = await this.people.roles(tx.manager, person.id);
    const department = person.departmentId
      ? await this.departments.findBy(tx.manager, { id: person.departmentId })
      : null;
    return { ...opened, me: meView(person, roles, department) };
  }
}
