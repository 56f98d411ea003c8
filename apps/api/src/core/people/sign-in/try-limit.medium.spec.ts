import { people, session, type ProblemDocument } from '@assay/contract';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { testApp } from '../../../../test/support/app.js';
import type { Client } from '../../../../test/support/client.js';
import { addPerson, PASSWORD } from '../../../../test/support/people.js';

// Behind a proxy on loopback, so that a test can come from any address.
const app = await testApp({ PUBLIC_URL: 'http://assay.example' });

const from = (address: string): Client => app.visitor({ 'x-forwarded-for': address });

function guess(browser: Client, login: string): Promise<ProblemDocument> {
  return browser.refusal(session.signIn, { body: { login, password: 'a-wrong-guess' } });
}

/** How often each code was answered. */
async function codesOf(guesses: readonly Promise<ProblemDocument>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of await Promise.all(guesses)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

async function lockOut(login: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) await guess(from('203.0.113.9'), login);
}

describe('guessing at one account', () => {
  it('1,000 tries from 1,000 addresses at once: 10 reach the hash', async () => {
    const login = await addPerson(app);
    const guesses = Array.from({ length: 1000 }, (_, i) => guess(from(`10.1.${i >> 8}.${i & 255}`), login));
    expect(await codesOf(guesses)).toEqual({ 'wrong-credentials': 10, 'too-many-tries': 990 });
  });

  it('answers an unknown account in the same way', async () => {
    const guesses = Array.from({ length: 30 }, (_, i) => guess(from(`10.2.0.${i}`), 'nobody.here'));
    expect(await codesOf(guesses)).toEqual({ 'wrong-credentials': 10, 'too-many-tries': 20 });
  });

  it('refuses even the right password then, and says for how long', async () => {
    const login = await addPerson(app);
    await lockOut(login);
    const body = { login, password: PASSWORD };
    expect(await from('10.3.0.1').refusal(session.signIn, { body })).toMatchObject({
      status: 429,
      code: 'too-many-tries',
      facts: { minutes: 15 },
      title: '尝试次数过多，请在 15 分钟后再试。',
    });
    app.passTime(14);
    expect(await from('10.3.0.1').refusal(session.signIn, { body })).toMatchObject({ facts: { minutes: 1 } });
    app.passTime(1);
    expect(await from('10.3.0.1').call(session.signIn, { body })).toMatchObject({ login });
  });

  it('lets no more than 10 tries into any 15 minutes, however they are spread', async () => {
    const login = await addPerson(app);
    const reached: number[] = [];
    for (let minute = 0; minute < 45; minute += 1) {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const { code } = await guess(from('10.4.0.1'), login);
        if (code === 'wrong-credentials') reached.push(minute);
      }
      app.passTime(1);
    }
    const busiest = Math.max(
      ...reached.map((start) => reached.filter((minute) => minute >= start && minute < start + 15).length),
    );
    expect(busiest).toBe(10);
  });

  it('starts to count anew after a success', async () => {
    const login = await addPerson(app);
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 9; attempt += 1) await guess(from('10.5.0.1'), login);
      await from('10.5.0.1').call(session.signIn, { body: { login, password: PASSWORD } });
    }
    expect(await guess(from('10.5.0.1'), login)).toMatchObject({ code: 'wrong-credentials' });
  });

  it('leaves a line in the audit trail for each try that was compared, and says which one locked', async () => {
    const login = await addPerson(app, { name: '何静' });
    await lockOut(login);
    await guess(from('203.0.113.9'), login);
    const entries = await app.database.getRepository(AuditEntry).findBy({ actorName: '何静' });
    expect(entries.map(({ act, ip }) => [act, ip])).toEqual([
      ...Array.from({ length: 9 }, () => ['session.refused', '203.0.113.9']),
      ['session.locked', '203.0.113.9'],
    ]);
  });
});

describe('the owner of an account that strangers guess at', () => {
  it('still gets in on a device on which they were signed in before', async () => {
    const login = await addPerson(app);
    const owner = await app.signIn(login);
    await owner.call(session.signOut);
    await lockOut(login);
    expect(await owner.call(session.signIn, { body: { login, password: PASSWORD } })).toMatchObject({
      login,
    });
  });

  it('has 10 tries there too', async () => {
    const login = await addPerson(app);
    const owner = await app.signIn(login);
    await owner.call(session.signOut);
    await lockOut(login);
    const guesses = Array.from({ length: 25 }, () => guess(owner, login));
    expect(await codesOf(guesses)).toEqual({ 'wrong-credentials': 10, 'too-many-tries': 15 });
  });

  it('shares the device with nobody: it opens no way around the lock of another account', async () => {
    const [own, other] = [await addPerson(app), await addPerson(app)];
    const owner = await app.signIn(own);
    await owner.call(session.signOut);
    await lockOut(other);
    expect(await guess(owner, other)).toMatchObject({ code: 'too-many-tries' });
  });

  it('is unlocked by an administrator, who sees the lock', async () => {
    const admin = await app.as('admin');
    const login = await addPerson(app);
    await lockOut(login);
    const listed = async () => (await admin.call(people.list, { query: { search: login } }))[0];
    const locked = await listed();
    expect(locked).toMatchObject({ locked: true });
    await admin.call(people.unlock, { params: { id: locked?.id ?? '' } });
    expect(await listed()).toMatchObject({ locked: false });
    expect((await app.signIn(login)).me).toMatchObject({ login });
  });
});

describe('guessing at many accounts', () => {
  it('1,000 accounts, one try each, from one address: 100 reach the hash, and a known device is not held up', async () => {
    const login = await addPerson(app);
    const neighbour = await app.signIn(login);
    const address = '198.51.100.7';
    const guesses = Array.from({ length: 1000 }, (_, i) => guess(from(address), `account-${i}`));
    expect(await codesOf(guesses)).toEqual({ 'wrong-credentials': 100, 'too-many-tries': 900 });
    const device = `assay_device=${neighbour.cookies.get('assay_device')}`;
    const same = app.visitor({ 'x-forwarded-for': address, cookie: device });
    expect(await same.call(session.signIn, { body: { login, password: PASSWORD } })).toMatchObject({ login });
  });

  it('1,000 accounts from 1,000 addresses of one IPv6 line: 100 reach the hash', async () => {
    const guesses = Array.from({ length: 1000 }, (_, i) =>
      guess(from(`2001:db8:7:1::${(i + 1).toString(16)}`), `line-${i}`),
    );
    expect(await codesOf(guesses)).toEqual({ 'wrong-credentials': 100, 'too-many-tries': 900 });
    expect(await guess(from('2001:db8:7:2::1'), 'line-0')).toMatchObject({ code: 'wrong-credentials' });
  });

  it('signing in with an own account frees the address of nothing but that try', async () => {
    const login = await addPerson(app);
    const address = '198.51.100.8';
    const reached: string[] = [];
    for (let i = 0; i < 110; i += 1) {
      if (i % 10 === 0) await from(address).send(session.signIn, { body: { login, password: PASSWORD } });
      reached.push((await guess(from(address), `other-${i}`)).code);
    }
    expect(reached.filter((code) => code === 'wrong-credentials')).toHaveLength(100);
  });
});
