import { people, session, type Person } from '@assay/contract';
import { Session } from './session.entity.js';
import { testApp } from '../../../../test/support/app.js';
import type { Client } from '../../../../test/support/client.js';
import { addPerson, openSession, type SignedIn } from '../../../../test/support/people.js';

const app = await testApp();

/** What a thief has who copied the session's cookie, and the CSRF token with it. */
function thiefOf(browser: Client): Client {
  const thief = app.visitor();
  for (const name of ['assay_session', 'assay_csrf'])
    thief.cookies.set(name, browser.cookies.get(name) ?? '');
  return thief;
}

async function change(admin: SignedIn, login: string, patch: Partial<Pick<Person, 'roles' | 'active'>>) {
  const [person] = await admin.call(people.list, { query: { search: login } });
  if (!person) throw new Error(`${login} is missing`);
  const { id, name, email, roles, active, version } = person;
  const departmentId = person.department?.id ?? null;
  const body = { name, email, roles, active, departmentId, version, ...patch };
  await admin.call(people.change, { params: { id }, body });
}

describe('a session', () => {
  it('is refused at the next request when the person is made inactive', async () => {
    const [admin, somebody] = [await app.as('admin'), await app.as('coordinator')];
    await change(admin, somebody.me.login, { active: false });
    expect(await somebody.refusal(session.me)).toMatchObject({ status: 401, code: 'not-signed-in' });
    await change(admin, somebody.me.login, { active: true });
    expect(await somebody.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
  });

  it("opens nothing for a person who was made inactive behind the product's back", async () => {
    const somebody = await app.as('coordinator');
    await app.database.query('UPDATE person SET active = 0 WHERE id = ?', [somebody.me.id]);
    expect(await somebody.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
  });

  it('has the new roles at the next request', async () => {
    const [admin, somebody] = [await app.as('admin'), await app.as('expert')];
    expect(await somebody.refusal(people.list)).toMatchObject({ status: 403, code: 'role-lacks-act' });
    await change(admin, somebody.me.login, { roles: ['head'] });
    expect(await somebody.call(people.list)).not.toHaveLength(0);
    await change(admin, somebody.me.login, { roles: [] });
    expect(await somebody.refusal(people.list)).toMatchObject({ status: 403, code: 'role-lacks-act' });
    expect(await somebody.call(session.me)).toMatchObject({ roles: [] });
  });

  it('ends with all others of the person when an administrator gives a new first password', async () => {
    const [admin, somebody] = [await app.as('admin'), await app.as('owner')];
    const phone = await openSession(app, somebody.me.login);
    await admin.call(people.resetPassword, { params: { id: somebody.me.id } });
    for (const browser of [somebody, phone]) {
      expect(await browser.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
    }
  });

  it('ends after 12 hours without a request, and stays open with one', async () => {
    const idle = await app.as('owner');
    const busy = await app.as('owner');
    app.passTime(11 * 60);
    await busy.call(session.me);
    app.passTime(61);
    expect(await busy.call(session.me)).toMatchObject({ login: busy.me.login });
    expect(await idle.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
  });

  it('ends after 7 days, however busy', async () => {
    const busy = await app.as('owner');
    for (let half = 0; half < 13; half += 1) {
      app.passTime(12 * 60 - 1);
      await busy.call(session.me);
    }
    app.passTime(12 * 60);
    app.passTime(14);
    expect(await busy.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
  });

  it('goes from the table, when ended, with the next sign-in of anybody', async () => {
    const old = await app.as('owner');
    app.passTime(8 * 24 * 60);
    await app.signIn(await addPerson(app));
    expect(await app.database.getRepository(Session).countBy({ personId: old.me.id })).toBe(0);
  });

  it('notes when the person was last seen', async () => {
    const [admin, somebody] = [await app.as('admin'), await app.as('owner')];
    app.passTime(5);
    await somebody.call(session.me);
    const [seen] = await admin.call(people.list, { query: { search: somebody.me.login } });
    const opened = await app.database.getRepository(Session).findOneByOrFail({ personId: somebody.me.id });
    const minutes = (Date.parse(seen?.lastSeenAt ?? '') - opened.createdAt.getTime()) / 60_000;
    expect(Math.round(minutes)).toBe(5);
  });

  it.each(['', 'x', '%00', "' OR 1=1 --", 'a'.repeat(3000)])('is not opened by %j', async (token) => {
    const visitor = app.visitor({ cookie: `assay_session=${token}` });
    expect(await visitor.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
  });
});

describe('a request that changes something', () => {
  const body = { language: 'en' };

  it('is refused without the CSRF token, or with another one', async () => {
    const [somebody, other] = [await app.as('owner'), await app.as('owner')];
    const token = somebody.cookies.get('assay_session');
    const cookie = { cookie: `assay_session=${token}` };
    const foreign = { 'x-csrf-token': other.cookies.get('assay_csrf') ?? '' };
    for (const headers of [cookie, { ...cookie, ...foreign }, { ...cookie, 'x-csrf-token': '' }]) {
      const refusal = await app.visitor(headers).refusal(session.changeLanguage, { body });
      expect(refusal).toMatchObject({ status: 403, code: 'csrf-mismatch' });
    }
    expect(await somebody.call(session.me)).toMatchObject({ language: 'zh' });
  });

  it('is refused from the page of another site, even with the token', async () => {
    const somebody = await app.as('owner');
    for (const origin of ['https://evil.example', 'null', app.url.replace('http:', 'https:')]) {
      const response = await somebody.send(session.changeLanguage, { body }, { origin });
      expect(await response.json()).toMatchObject({ status: 403, code: 'csrf-mismatch' });
    }
    const own = await somebody.send(session.changeLanguage, { body }, { origin: app.url });
    expect(own.status).toBe(200);
  });

  it('cannot sign a visitor in from the page of another site', async () => {
    const login = await addPerson(app);
    const response = await app
      .visitor()
      .send(session.signIn, { body: { login, password: 'x' } }, { origin: 'https://evil.example' });
    expect(await response.json()).toMatchObject({ code: 'csrf-mismatch' });
  });
});

describe('changing the own password', () => {
  const next = 'another-horse-7-battery';

  it('ends every session but the one that asked, which gets a new token', async () => {
    const login = await addPerson(app);
    const [desk, phone] = [await app.signIn(login), await app.signIn(login)];
    const thief = thiefOf(desk);
    const present = 'correct-horse-9-battery';
    await desk.call(session.changePassword, { body: { present, next } });
    expect(await desk.call(session.me)).toMatchObject({ login });
    expect(await phone.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
    expect(await thief.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
    await expect(app.signIn(login, present)).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect((await app.signIn(login, next)).me).toMatchObject({ login });
  });

  it.each([
    ['the present one is wrong', 'a-wrong-one', next, 'wrong-present-password'],
    ['the new one is short', 'correct-horse-9-battery', 'short-one-1', 'password-too-weak'],
    ['the new one is common', 'correct-horse-9-battery', 'password123456', 'password-too-weak'],
    ['nothing would change', 'correct-horse-9-battery', 'correct-horse-9-battery', 'password-unchanged'],
  ])('is refused when %s', async (_, present, wanted, code) => {
    const somebody = await app.as('owner');
    const body = { present, next: wanted };
    expect(await somebody.refusal(session.changePassword, { body })).toMatchObject({ status: 422, code });
    expect(await somebody.call(session.me)).toMatchObject({ login: somebody.me.login });
  });

  it('is refused when the new one contains the account', async () => {
    const somebody = await app.as('owner', { login: 'wang.lu' });
    const body = { present: 'correct-horse-9-battery', next: 'my name is Wang.Lu' };
    expect(await somebody.refusal(session.changePassword, { body })).toMatchObject({
      code: 'password-too-weak',
    });
  });

  it('does not let a thief guess the present one: 10 tries reach the hash', async () => {
    const thief = thiefOf(await app.as('owner'));
    const codes: string[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const body = { present: `guess-${attempt}`, next };
      codes.push((await thief.refusal(session.changePassword, { body })).code);
    }
    expect(codes.filter((code) => code === 'wrong-present-password')).toHaveLength(10);
    expect(codes.slice(10)).toEqual(['too-many-tries', 'too-many-tries']);
  });
});

describe('a first password', () => {
  it('opens nothing but the change of it', async () => {
    const admin = await app.as('admin');
    const body = { login: 'first.time', name: '新同事', roles: ['admin' as const] };
    const { firstPassword } = await admin.call(people.create, { body });
    const browser = await app.signIn('first.time', firstPassword);
    expect(browser.me).toMatchObject({ mustChangePassword: true, roles: ['admin'] });
    expect(await browser.refusal(people.list)).toMatchObject({ code: 'role-lacks-act' });
    const next = 'a-password-of-my-own-1';
    await browser.call(session.changePassword, { body: { present: firstPassword, next } });
    expect(await browser.call(session.me)).toMatchObject({ mustChangePassword: false });
    expect(await browser.call(people.list)).not.toHaveLength(0);
  });
});
