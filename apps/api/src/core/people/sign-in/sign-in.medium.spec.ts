import { people, session } from '@assay/contract';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Session } from './session.entity.js';
import { testApp } from '../../../../test/support/app.js';
import { addPerson, PASSWORD } from '../../../../test/support/people.js';

const app = await testApp();
const secureApp = await testApp({ PUBLIC_URL: 'https://assay.example' });

/** Each cookie's attributes but the date. */
function attributesOf(response: Response): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split('; ');
    const name = pair.slice(0, pair.indexOf('='));
    found[name] = attributes.filter((attribute) => !attribute.startsWith('Expires='));
  }
  return found;
}

describe('signing in', () => {
  it('opens a session that the next requests carry', async () => {
    const { me } = await app.as('expert', { login: 'su.qing', name: '苏晴', department: 'marketing' });
    expect(me).toMatchObject({ login: 'su.qing', roles: ['expert'], department: { key: 'marketing' } });
    const again = await app.signIn('su.qing');
    expect(await again.call(session.me)).toEqual(me);
  });

  it('takes the account in capitals and with spaces around it', async () => {
    await addPerson(app, { login: 'he.jing' });
    expect((await app.signIn('  He.Jing ')).me).toMatchObject({ login: 'he.jing' });
  });

  it('keeps no token and no password in the database', async () => {
    const browser = await app.signIn(await addPerson(app));
    const token = browser.cookies.get('assay_session') ?? '';
    const rows = JSON.stringify([
      await app.database.query('SELECT * FROM session'),
      await app.database.query('SELECT * FROM known_device'),
      await app.database.query('SELECT * FROM person'),
    ]);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(browser.cookies.get('assay_device'));
    expect(rows).not.toContain(PASSWORD);
  });

  it('gives the session to http alone, and the CSRF token to the page', async () => {
    const login = await addPerson(app);
    const response = await app.visitor().send(session.signIn, { body: { login, password: PASSWORD } });
    expect(attributesOf(response)).toEqual({
      assay_session: ['Path=/', 'HttpOnly', 'SameSite=Lax'],
      assay_csrf: ['Path=/', 'SameSite=Lax'],
      assay_device: ['Path=/api/session', 'HttpOnly', 'SameSite=Lax'],
    });
  });

  it('marks every cookie secure where people come by https', async () => {
    const login = await addPerson(secureApp);
    const response = await secureApp.visitor().send(session.signIn, { body: { login, password: PASSWORD } });
    const attributes = Object.values(attributesOf(response));
    expect(attributes).toHaveLength(3);
    for (const some of attributes) expect(some).toContain('Secure');
  });

  it('ends the session that was open in the browser', async () => {
    const [first, second] = [await addPerson(app), await addPerson(app)];
    const browser = await app.signIn(first);
    const stolen = app.visitor({ cookie: `assay_session=${browser.cookies.get('assay_session')}` });
    expect(await stolen.call(session.me)).toMatchObject({ login: first });
    await browser.call(session.signIn, { body: { login: second, password: PASSWORD } });
    expect(await stolen.refusal(session.me)).toMatchObject({ code: 'not-signed-in' });
    expect(await browser.call(session.me)).toMatchObject({ login: second });
  });

  it('refuses a field that the contract does not name', async () => {
    const login = await addPerson(app);
    const body = { login, password: PASSWORD, roles: ['admin'] };
    expect(await app.visitor().refusal(session.signIn, { body })).toMatchObject({
      status: 422,
      code: 'invalid-input',
    });
  });
});

describe('a refused sign-in', () => {
  it('reads the same for a wrong password, an unknown account, an inactive one and one without a password', async () => {
    const known = await addPerson(app);
    const inactive = await addPerson(app);
    const bare = await addPerson(app);
    await app.database.query('UPDATE person SET active = 0 WHERE login = ?', [inactive]);
    await app.database.query('UPDATE person SET passwordHash = NULL WHERE login = ?', [bare]);
    const refusals = [
      await app.visitor().refusal(session.signIn, { body: { login: known, password: 'wrong' } }),
      await app.visitor().refusal(session.signIn, { body: { login: 'nobody.here', password: 'wrong' } }),
      await app.visitor().refusal(session.signIn, { body: { login: inactive, password: PASSWORD } }),
      await app.visitor().refusal(session.signIn, { body: { login: bare, password: PASSWORD } }),
    ];
    expect(refusals[0]).toMatchObject({
      status: 401,
      code: 'wrong-credentials',
      title: '账号或密码不正确。',
    });
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
  });

  it('leaves a line in the audit trail, as a success does, but never what was typed as an unknown account', async () => {
    const login = await addPerson(app, { name: '唐睿' });
    const before = await app.database.getRepository(AuditEntry).count();
    await app.visitor().refusal(session.signIn, { body: { login, password: 'wrong' } });
    await app.visitor().refusal(session.signIn, { body: { login: 'my-secret-password', password: 'x' } });
    await app.signIn(login);
    const entries = await app.database
      .getRepository(AuditEntry)
      .find({ order: { id: 'ASC' }, skip: before, take: 9 });
    expect(entries.map(({ act, actorName, ip }) => [act, actorName, ip])).toEqual([
      ['session.refused', '唐睿', '127.0.0.1'],
      ['session.refused', '—', '127.0.0.1'],
      ['session.opened', '唐睿', '127.0.0.1'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('my-secret-password');
  });

  it('answers in the language that the browser asks for', async () => {
    const english = app.visitor({ 'accept-language': 'en-GB,en;q=0.9' });
    const refusal = await english.refusal(session.signIn, { body: { login: 'nobody', password: 'x' } });
    expect(refusal.title).toBe('The account or the password is not right.');
  });

  it('takes as long for an unknown account as for a known one (printed, since other work may disturb it)', async () => {
    const known = await addPerson(app);
    const times = { known: [] as number[], unknown: [] as number[] };
    const refuse = async (kind: 'known' | 'unknown') => {
      const body = { login: kind === 'known' ? known : 'unknown', password: 'wrong' };
      const start = performance.now();
      const refusal = await app.visitor().refusal(session.signIn, { body });
      times[kind].push(performance.now() - start);
      expect(refusal.code).toBe('wrong-credentials');
    };
    for (let round = 0; round < 6; round += 1) {
      // A B B A, and a pause before the throttle would answer instead.
      for (const kind of ['known', 'unknown', 'unknown', 'known'] as const) {
        await refuse(kind);
        await refuse(kind);
      }
      app.passTime(16);
    }
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
    const [there, nowhere] = [median(times.known), median(times.unknown)];
    const difference = Math.abs(there - nowhere) / there;
    process.stdout.write(
      `refused sign-in, median of 24: known ${there.toFixed(1)} ms, unknown ${nowhere.toFixed(1)} ms, ` +
        `difference ${(100 * difference).toFixed(1)} %\n`,
    );
  });
});

describe('the sign-in page', () => {
  it('shows no demo accounts outside the demo', async () => {
    expect(await app.visitor().call(session.signInOptions)).toEqual({
      singleSignOn: null,
      demoAccounts: [],
      demoPassword: null,
    });
  });
});

describe('signing out', () => {
  it('ends the session at once, for every copy of the token', async () => {
    const browser = await app.signIn(await addPerson(app));
    const stolen = app.visitor({ cookie: `assay_session=${browser.cookies.get('assay_session')}` });
    await browser.call(session.signOut);
    expect(browser.cookies.has('assay_session')).toBe(false);
    expect(await stolen.refusal(session.me)).toMatchObject({ status: 401, code: 'not-signed-in' });
    const open = await app.database.getRepository(Session).countBy({ personId: browser.me.id });
    expect(open).toBe(0);
  });

  it('leaves the other sessions of the person open', async () => {
    const login = await addPerson(app);
    const [desk, phone] = [await app.signIn(login), await app.signIn(login)];
    await desk.call(session.signOut);
    expect(await phone.call(session.me)).toMatchObject({ login });
  });
});

describe('an administrator', () => {
  it('is the only one who manages people', async () => {
    for (const role of ['coordinator', 'expert', 'head', 'owner', 'executive', 'auditor'] as const) {
      const somebody = await app.as(role);
      const body = { login: 'new.one', name: 'New', roles: [] };
      expect(await somebody.refusal(people.create, { body })).toMatchObject({ code: 'role-lacks-act' });
    }
  });
});
