import { people, session } from '@assay/contract';
import { freePort } from '@assay-tools/services';
import { testApp } from '../../../../test/support/app.js';
import { Client } from '../../../../test/support/client.js';
import { CLIENT, startProvider } from '../../../../test/support/oidc-provider.js';
import { addPerson } from '../../../../test/support/people.js';

const PUBLIC_URL = 'https://assay.example';
const provider = await startProvider(`${PUBLIC_URL}/api/session/oidc/callback`);
const app = await testApp({
  PUBLIC_URL,
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
  OIDC_NAME: '企业账号',
});
afterAll(() => provider.close());

const nobodyThere = `http://127.0.0.1:${await freePort()}`;
const lonely = await testApp({ OIDC_ISSUER: nobodyThere, OIDC_CLIENT_ID: CLIENT.id, LOG_LEVEL: 'fatal' });

/** Follows the browser's way to the provider and back. @returns our own address at its end, still to be fetched */
async function throughProvider(browser: Client, to?: string): Promise<string> {
  const directory = new Client(provider.issuer);
  const start = await browser.send(session.oidcStart, { query: to ? { to } : {} });
  let next = new URL(start.headers.get('location') ?? '');
  while (next.origin === provider.issuer) {
    const response = await directory.fetch(next);
    next = new URL(response.headers.get('location') ?? '', provider.issuer);
  }
  expect(next.origin).toBe(PUBLIC_URL);
  return next.pathname + next.search;
}

/** @returns where the browser lands */
async function signOn(browser: Client, to?: string): Promise<string | null> {
  const landing = await browser.fetch(await throughProvider(browser, to));
  expect(landing.status).toBe(302);
  return landing.headers.get('location');
}

const li = { subject: 'dir-1', email: 'li@assay.example', verified: true };

describe('single sign-on', () => {
  it('offers itself by its name', async () => {
    expect((await app.visitor().call(session.signInOptions)).singleSignOn).toEqual({ name: '企业账号' });
  });

  it('asks the provider with PKCE, state and nonce', async () => {
    const start = await app.visitor().send(session.oidcStart);
    const { searchParams } = new URL(start.headers.get('location') ?? '');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${PUBLIC_URL}/api/session/oidc/callback`,
    });
    expect(start.headers.getSetCookie()[0]).toMatch(/^assay_oidc=.*HttpOnly; Secure; SameSite=Lax$/);
  });

  it('signs in the person whose email the provider verified, and lands where they wanted to go', async () => {
    await addPerson(app, { login: 'li.nan', name: '李楠', email: li.email, roles: ['head'] });
    provider.present = li;
    const browser = app.visitor();
    expect(await signOn(browser, '/cycles?state=review')).toBe('/cycles?state=review');
    expect(await browser.call(session.me)).toMatchObject({ login: 'li.nan', roles: ['head'] });
    expect([...browser.cookies.keys()].sort()).toEqual(['assay_csrf', 'assay_device', 'assay_session']);
  });

  it('knows the person by the subject from then on, whatever the email', async () => {
    provider.present = { ...li, email: 'li.new@assay.example', verified: false };
    const browser = app.visitor();
    expect(await signOn(browser)).toBe('/');
    expect(await browser.call(session.me)).toMatchObject({ login: 'li.nan' });
  });

  it('does not hand an account to another subject that came by its email', async () => {
    provider.present = { ...li, subject: 'dir-2' };
    expect(await signOn(app.visitor())).toBe('/sign-in?problem=no-account');
  });

  it('trusts no email that is not verified, and creates nobody', async () => {
    await addPerson(app, { login: 'su', email: 'su@assay.example', roles: ['expert'] });
    provider.present = { subject: 'dir-3', email: 'su@assay.example', verified: false };
    expect(await signOn(app.visitor())).toBe('/sign-in?problem=no-account');
    provider.present = { subject: 'dir-4', email: 'stranger@assay.example', verified: true };
    expect(await signOn(app.visitor())).toBe('/sign-in?problem=no-account');
    const admin = await app.as('admin');
    expect(await admin.call(people.list, { query: { search: 'stranger' } })).toEqual([]);
  });

  it('refuses a person who is not active', async () => {
    const admin = await app.as('admin');
    const [person] = await admin.call(people.list, { query: { search: 'li.nan' } });
    if (!person) throw new Error('li.nan is missing');
    const { id, name, email, roles, version } = person;
    const departmentId = person.department?.id ?? null;
    const body = { name, email, roles, departmentId, version, active: false };
    await admin.call(people.change, { params: { id }, body });
    provider.present = li;
    expect(await signOn(app.visitor())).toBe('/sign-in?problem=no-account');
  });

  it('frees a new person from the first password, which ends', async () => {
    const admin = await app.as('admin');
    const draft = { login: 'he.jing', name: '何静', email: 'he@assay.example', roles: ['expert' as const] };
    const { firstPassword } = await admin.call(people.create, { body: draft });
    provider.present = { subject: 'dir-5', email: draft.email, verified: true };
    const browser = app.visitor();
    expect(await signOn(browser)).toBe('/');
    expect(await browser.call(session.me)).toMatchObject({ mustChangePassword: false });
    await expect(app.signIn('he.jing', firstPassword)).rejects.toMatchObject({ code: 'wrong-credentials' });
  });

  it('refuses an answer that another browser asked for', async () => {
    provider.present = li;
    const callback = await throughProvider(app.visitor());
    const victim = app.visitor();
    await victim.send(session.oidcStart);
    const landing = await victim.fetch(callback);
    expect(landing.headers.get('location')).toBe('/sign-in?problem=single-sign-on-refused');
    const without = await app.visitor().fetch(callback);
    expect(without.headers.get('location')).toBe('/sign-in?problem=single-sign-on-refused');
  });

  it('refuses the same answer a second time', async () => {
    provider.present = { subject: 'dir-5', email: 'he@assay.example', verified: true };
    const browser = app.visitor();
    const callback = await throughProvider(browser);
    const copy = new Client(app.url);
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
    expect((await browser.fetch(callback)).headers.get('location')).toBe('/');
    expect((await copy.fetch(callback)).headers.get('location')).toBe(
      '/sign-in?problem=single-sign-on-refused',
    );
  });

  it('says so when the person refuses at the provider', async () => {
    provider.present = null;
    expect(await signOn(app.visitor())).toBe('/sign-in?problem=single-sign-on-refused');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example'])(
    'never leads to another site: %j',
    async (to) => {
      expect(await app.visitor().refusal(session.oidcStart, { query: { to } })).toMatchObject({
        code: 'invalid-input',
      });
    },
  );
});

describe('single sign-on without its provider', () => {
  it('leads back to the sign-in page, where the password still works', async () => {
    const start = await lonely.visitor().send(session.oidcStart);
    expect(start.headers.get('location')).toBe('/sign-in?problem=sign-in-service');
    const login = await addPerson(lonely);
    expect((await lonely.signIn(login)).me).toMatchObject({ login });
  });
});
