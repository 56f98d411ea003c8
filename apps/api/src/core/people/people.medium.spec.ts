import { departments, people, type Person } from '@assay/contract';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { PeopleReader } from './people.reader.js';
import { testApp } from '../../../test/support/app.js';
import { addPerson, type SignedIn } from '../../../test/support/people.js';

const app = await testApp();
const admin = await app.as('admin', { name: '许安' });

async function find(login: string): Promise<Person> {
  const found = (await admin.call(people.list, { query: { search: login } })).find(
    (one) => one.login === login,
  );
  if (!found) throw new Error(`${login} is missing`);
  return found;
}

/** The person's form as it was loaded, with some fields changed. */
function form(person: Person, patch: Partial<Pick<Person, 'name' | 'email' | 'roles' | 'active'>> = {}) {
  const { id, name, email, roles, active, version } = person;
  const departmentId = person.department?.id ?? null;
  return { params: { id }, body: { name, email, roles, active, departmentId, version, ...patch } };
}

describe('adding a person', () => {
  it('answers them as they will be listed, with a password shown once', async () => {
    const [sales] = await admin.call(departments.list);
    const body = {
      login: 'zhou.hang',
      name: '周航',
      email: 'zhou@assay.example',
      roles: ['owner' as const, 'expert' as const],
      departmentId: sales?.id ?? null,
    };
    const { person, firstPassword } = await admin.call(people.create, { body });
    expect(person).toMatchObject({
      login: 'zhou.hang',
      roles: ['expert', 'owner'],
      department: { key: 'sales' },
      active: true,
      locked: false,
      lastSeenAt: null,
    });
    expect((await app.signIn('zhou.hang', firstPassword)).me).toMatchObject({ mustChangePassword: true });
  });

  it('keeps the first password nowhere, not even for a request that is sent again', async () => {
    const body = { login: 'chu.yue', name: '褚玥', roles: [] };
    const response = await admin.send(people.create, { body }, { 'idempotency-key': 'create-chu-yue' });
    const { firstPassword } = people.create.response.parse(await response.json());
    const tables: { name: string }[] = await app.database.query(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    for (const { name } of tables) {
      const rows: unknown = await app.database.query(`SELECT * FROM \`${name}\``);
      expect(JSON.stringify(rows)).not.toContain(firstPassword);
    }
  });

  it('refuses a login or an email that somebody has', async () => {
    await addPerson(app, { login: 'wu.min', email: 'wu@assay.example' });
    const taken = { login: 'Wu.Min', name: '吴敏', roles: [] };
    expect(await admin.refusal(people.create, { body: taken })).toMatchObject({
      status: 409,
      code: 'login-taken',
      facts: { login: 'wu.min' },
    });
    const body = { login: 'wu.min2', name: '吴敏', email: 'WU@assay.example', roles: [] };
    expect(await admin.refusal(people.create, { body })).toMatchObject({
      status: 409,
      code: 'already-exists',
    });
  });

  it('refuses a department that does not exist', async () => {
    const departmentId = '019ab000-0000-7000-8000-0000000000ff';
    const body = { login: 'lost', name: 'Lost', roles: [], departmentId };
    expect(await admin.refusal(people.create, { body })).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('changing a person', () => {
  it('refuses a stale form, and says who changed the person and when', async () => {
    const other = await app.as('admin', { name: '沈明' });
    const seen = await find(await addPerson(app));
    const changed = await other.call(people.change, form(seen, { name: '改过的名字' }));
    expect(changed).toMatchObject({ name: '改过的名字', version: seen.version + 1 });
    expect(await admin.refusal(people.change, form(seen, { name: '另一个名字' }))).toMatchObject({
      status: 409,
      code: 'stale-version',
      facts: { who: '沈明', when: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      currentVersion: seen.version + 1,
    });
    expect(await find(seen.login)).toMatchObject({ name: '改过的名字' });
  });

  it('50 saves of the same form at once: one wins, the others are stale', async () => {
    const seen = await find(await addPerson(app));
    const saves = Array.from({ length: 50 }, (_, i) =>
      admin.send(people.change, form(seen, { name: `名字 ${i}` })),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect(await find(seen.login)).toMatchObject({ version: seen.version + 1 });
    const lines = await app.database
      .getRepository(AuditEntry)
      .findBy({ subjectId: seen.id, act: 'person.changed' });
    expect(lines).toHaveLength(1);
  });

  it('leaves a line with what was and what is, without the email', async () => {
    const seen = await find(await addPerson(app, { roles: ['expert'], email: 'before@assay.example' }));
    await admin.call(people.change, form(seen, { email: 'after@assay.example', roles: ['head', 'expert'] }));
    const [line] = await app.database
      .getRepository(AuditEntry)
      .findBy({ subjectId: seen.id, act: 'person.changed' });
    expect(line).toMatchObject({
      actorName: '许安',
      before: { roles: ['expert'], active: true },
      after: { roles: ['expert', 'head'], active: true, email: 'changed' },
    });
    expect(JSON.stringify(line)).not.toContain('@assay.example');
  });

  it('refuses somebody who does not exist', async () => {
    const somebody = await find(await addPerson(app));
    const params = { id: '019ab000-0000-7000-8000-0000000000ff' };
    expect(await admin.refusal(people.change, { ...form(somebody), params })).toMatchObject({ status: 404 });
  });

  it('refuses the version, login or password hash as fields of its own', async () => {
    const { params, body } = form(await find(await addPerson(app)));
    for (const extra of [{ login: 'other' }, { passwordHash: 'x' }, { mustChangePassword: false }]) {
      const refusal = await admin.refusal(people.change, { params, body: { ...body, ...extra } });
      expect(refusal).toMatchObject({ status: 422, code: 'invalid-input' });
    }
  });
});

describe('the last administrator', () => {
  it('cannot be made inactive or lose the role, not even by two who do it to each other at once', async () => {
    const lonely = await testAdmins();
    const [first, second] = lonely;
    const [one, two] = [await find(first.me.login), await find(second.me.login)];
    const answers = await Promise.all([
      first.send(people.change, form(two, { roles: [] })),
      second.send(people.change, form(one, { active: false })),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([401, 403, 409]).toContain(statuses[1]);
    const [left] = (await app.get(PeopleReader).withRole('admin')).map(({ id }) => id);
    const remaining = left === first.me.id ? first : second;
    const [self] = (await remaining.call(people.list)).filter(({ id }) => id === remaining.me.id);
    if (!self) throw new Error('the last administrator is not listed');
    for (const patch of [{ active: false }, { roles: ['auditor' as const] }]) {
      expect(await remaining.refusal(people.change, form(self, patch))).toMatchObject({
        status: 409,
        code: 'last-admin',
      });
    }
  });

  /** Two administrators, and nobody else who is one. */
  async function testAdmins(): Promise<[SignedIn, SignedIn]> {
    const two: [SignedIn, SignedIn] = [await app.as('admin'), await app.as('admin')];
    for (const { id, login } of await app.get(PeopleReader).withRole('admin')) {
      if (two.some(({ me }) => me.id === id) || id === admin.me.id) continue;
      await admin.call(people.change, form(await find(login), { active: false }));
    }
    // The tests of this file go on with an auditor's eyes: the list stays readable.
    await two[0].call(people.change, form(await find(admin.me.login), { roles: ['auditor'] }));
    return two;
  }
});

describe('the list of people', () => {
  it('finds by role, and by a part of the login or the name', async () => {
    await addPerson(app, { login: 'qian.wei', name: '钱薇', roles: ['head', 'expert'] });
    await addPerson(app, { login: 'sun.lei', name: '孙磊', roles: ['head'] });
    const logins = async (query: object) =>
      (await admin.call(people.list, { query })).map(({ login }) => login);
    expect(await logins({ search: '钱' })).toEqual(['qian.wei']);
    expect(await logins({ search: 'N.LE' })).toEqual(['sun.lei']);
    expect(await logins({ role: 'head', search: 'qian' })).toEqual(['qian.wei']);
    expect(await logins({ role: 'executive' })).toEqual([]);
  });

  it.each(['%', '_', '\\', "'", '" OR ""="'])('takes %s for a sign like any other', async (search) => {
    await addPerson(app, { name: `有${search}的名字` });
    const found = await admin.call(people.list, { query: { search } });
    expect(found.length).toBeGreaterThan(0);
    for (const { name, login } of found) expect(name + login).toContain(search);
  });

  it('is read by those who name people to work, and by nobody else', async () => {
    for (const role of ['coordinator', 'head', 'auditor'] as const) {
      expect(await (await app.as(role)).call(people.list)).not.toHaveLength(0);
    }
    for (const role of ['expert', 'owner', 'executive'] as const) {
      expect(await (await app.as(role)).refusal(people.list)).toMatchObject({ status: 403 });
    }
    expect(await app.visitor().refusal(people.list)).toMatchObject({ status: 401 });
  });
});

describe('PeopleReader', () => {
  it('answers what the other rooms ask', async () => {
    const reader = app.get(PeopleReader);
    await addPerson(app, {
      login: 'feng.tao',
      name: '冯涛',
      roles: ['owner'],
      department: 'customer-service',
    });
    const feng = await reader.personByLogin(' Feng.Tao ');
    const service = await reader.departmentByKey('customer-service');
    expect(feng).toMatchObject({ name: '冯涛', roles: ['owner'], active: true, departmentId: service?.id });
    const byId = await reader.byIds([feng?.id ?? '', feng?.id ?? '', '019ab000-0000-7000-8000-0000000000ff']);
    expect([...byId.values()]).toEqual([feng]);
    expect(await reader.byIds([])).toEqual(new Map());
    expect(await reader.personByLogin('nobody')).toBeNull();
    expect((await reader.withRole('owner')).map(({ login }) => login)).toContain('feng.tao');
  });
});
