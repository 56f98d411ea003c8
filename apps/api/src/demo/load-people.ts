import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@assay-tools/demo';
import { LoadPeople } from '../core/people/load-people.js';
import { PeopleReader } from '../core/people/people.reader.js';
import { Work } from '../platform/database/work.js';

/** Whether the demo's coordinator is there, and so everybody else. */
export async function isLoaded(app: INestApplicationContext): Promise<boolean> {
  const [first] = DEMO_PEOPLE;
  if (!first) throw new RangeError('the demo has no people');
  return (await app.get(PeopleReader).personByLogin(first.login)) !== null;
}

/** Adds the people of the demo company; the sign-in page offers their accounts. */
export async function loadPeople(app: INestApplicationContext): Promise<void> {
  const people = DEMO_PEOPLE.map(({ login, name, email, roles, department }) => ({
    login,
    name: name.zh,
    email,
    roles,
    department,
    demoAccount: roles[0] ? { name, role: roles[0] } : null,
  }));
  await app.get(Work).transact(async (tx) => {
    await app.get(LoadPeople, { strict: false }).run(tx, people, { password: DEMO_PASSWORD });
  });
}
