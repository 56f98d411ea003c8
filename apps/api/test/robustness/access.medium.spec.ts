import { allEndpoints, type Endpoint } from '@assay/contract';
import { ROLES, roleAllows, type Role } from '@assay/cycle';
import { randomUUID } from 'node:crypto';
import { testApp } from '../support/app.js';
import type { SignedIn } from '../support/people.js';

const app = await testApp();

const people = new Map<Role, SignedIn>();
for (const role of ROLES) people.set(role, await app.as(role));

const guarded = allEndpoints.filter(({ permission }) => permission !== 'public');
const name = ({ method, path }: Endpoint): string => `${method} ${path}`;

/** Ids of records that nobody has, a word where a name stands. */
function strangeParams({ path }: Endpoint): Record<string, string> {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((param) => [param, /id$/i.test(param) ? randomUUID() : 'nothing']));
}

function allowedRoles({ permission }: Endpoint): readonly Role[] {
  if (permission === 'public' || permission === 'signed-in') return ROLES;
  return ROLES.filter((role) => roleAllows([role], permission));
}

async function statusOf(
  role: Role,
  endpoint: Endpoint,
  body: unknown,
): Promise<{ status: number; code: string }> {
  const client = people.get(role);
  if (!client) throw new RangeError(role);
  const response = await client.send(endpoint, { params: strangeParams(endpoint), body });
  if (response.ok) {
    await response.body?.cancel();
    return { status: response.status, code: 'done' };
  }
  const problem = (await response.json()) as { code: string };
  return { status: response.status, code: problem.code };
}

describe('robustness 4.4, object and function access', () => {
  it('has a permission on every endpoint, and every act of the table names roles', () => {
    expect(allEndpoints.length).toBeGreaterThan(60);
    for (const endpoint of guarded) {
      expect([name(endpoint), allowedRoles(endpoint).length > 0]).toEqual([name(endpoint), true]);
    }
  });

  it.each(guarded.map((endpoint) => [name(endpoint), endpoint] as const))(
    '%s needs a session',
    async (_, endpoint) => {
      const refusal = await app.visitor().refusal(endpoint, { params: strangeParams(endpoint), body: {} });
      expect(refusal).toMatchObject({ status: 401, code: 'not-signed-in' });
    },
  );

  const forbidden = guarded.flatMap((endpoint) =>
    ROLES.filter((role) => !allowedRoles(endpoint).includes(role)).map(
      (role) => [role, name(endpoint), endpoint] as const,
    ),
  );
  it.each(forbidden)('%s may not %s', async (role, _, endpoint) => {
    expect(await statusOf(role, endpoint, {})).toEqual({ status: 403, code: 'role-lacks-act' });
  });

  const ofRecords = guarded.filter(({ path }) => path.includes(':'));
  const strangers = ofRecords.flatMap((endpoint) =>
    allowedRoles(endpoint).map((role) => [role, name(endpoint), endpoint] as const),
  );
  it.each(strangers)('%s gets nothing from %s for a record that is not theirs', async (role, _, endpoint) => {
    const { status, code } = await statusOf(role, endpoint, {});
    expect([404, 409, 415, 422]).toContain(status);
    expect(code).not.toBe('unexpected');
  });

  const withBody = guarded.filter(
    ({ method, upload, kind }) => method !== 'GET' && !upload && kind === 'json',
  );
  it.each(withBody.map((endpoint) => [name(endpoint), endpoint] as const))(
    '%s refuses a field it does not know',
    async (_, endpoint) => {
      const [role] = allowedRoles(endpoint);
      if (!role) throw new RangeError(name(endpoint));
      expect(await statusOf(role, endpoint, { isAdmin: true })).toEqual({
        status: 422,
        code: 'invalid-input',
      });
    },
  );
});
