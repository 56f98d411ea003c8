import { session, type Me } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { LoadPeople } from '../../src/core/people/load-people.js';
import { PersonRepository } from '../../src/core/people/person.repository.js';
import { OpenSession } from '../../src/core/people/sign-in/open-session.js';
import { Work } from '../../src/platform/database/work.js';
import type { TestApp } from './app.js';
import { Client } from './client.js';

/** The password of everybody whom tests add. */
export const PASSWORD = 'correct-horse-9-battery';

export interface PersonDraft {
  readonly roles: readonly Role[];
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  /** Key of the department. */
  readonly department: string | null;
  readonly language: 'zh' | 'en';
}

/** A browser with somebody signed in. */
export class SignedIn extends Client {
  me!: Me;
}

let added = 0;

/** Adds a person of the sales department, unless the draft says otherwise. @returns the login */
export async function addPerson(app: TestApp, draft: Partial<PersonDraft> = {}): Promise<string> {
  added += 1;
  const roles = draft.roles ?? [];
  const login = draft.login ?? `${roles[0] ?? 'nobody'}-${added}`;
  const person = { name: login, department: 'sales', ...draft, login, roles };
  await app.get(Work).transact((tx) => app.get(LoadPeople).run(tx, [person], { password: PASSWORD }));
  return login;
}

/** Opens a session without the cost of comparing a password. */
export async function openSession(app: TestApp, login: string): Promise<SignedIn> {
  const client = new SignedIn(app.url);
  const opened = await app.get(Work).transact(async (tx) => {
    const person = await app.get(PersonRepository).findBy(tx.manager, { login });
    if (!person) throw new Error(`nobody is called ${login}`);
    const visitor = { origin: { ip: '127.0.0.1', requestId: 'test' }, userAgent: 'test' };
    return app.get(OpenSession).run(tx, person, { ...visitor, sessionToken: null, deviceToken: null });
  });
  client.cookies.set('assay_session', opened.token);
  client.cookies.set('assay_csrf', opened.csrfToken);
  client.cookies.set('assay_device', opened.deviceToken);
  client.me = opened.me;
  return client;
}

/** Signs in by login and password. @throws Refused */
export async function signIn(app: TestApp, login: string, password = PASSWORD): Promise<SignedIn> {
  const client = new SignedIn(app.url);
  client.me = await client.call(session.signIn, { body: { login, password } });
  return client;
}
