import { allEndpoints, type Endpoint } from '@assay/contract';
import { ROLES, roleAllows } from '@assay/cycle';
import * as z from 'zod';
import { testApp } from '../support/app.js';
import { openCycle, reach } from '../support/cycle.js';

/** Nobody's name holds any of these, so that whoever asks for one is told of nothing. */
const PAYLOADS = [
  "' OR '1'='1' -- ",
  '" OR 1=1 #',
  "'; DROP TABLE person; /*",
  '\\',
  "\\' UNION SELECT login, password FROM person -- ",
  '%',
  '1 OR SLEEP(5)',
];
const TIME_MS = 4_000;

const app = await testApp();
await app.startWorker();
const driven = await openCycle(app, 6);
await reach(driven, 'tracking');
const people = {
  ...driven,
  expert: driven.experts[0],
  admin: await app.as('admin'),
  executive: await app.as('executive'),
  auditor: await app.as('auditor'),
};

function caller({ permission }: Endpoint) {
  const role = ROLES.find(
    (one) => permission === 'signed-in' || permission === 'public' || roleAllows([one], permission),
  );
  return people[role ?? 'admin'];
}

const paramsOf = ({ path }: Endpoint): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

function queryOf({ query }: Endpoint): string[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.keys(properties);
}

/** Ids that are there where we know one, so that a question comes as far as its filter. */
function realParams(endpoint: Endpoint): Record<string, string> {
  return Object.fromEntries(
    paramsOf(endpoint).map((name) => [name, name === 'cycleId' ? driven.id : driven.owner.me.id]),
  );
}

/** Objects in lists, at any depth. */
function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length + answer.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce<number>((sum, one) => sum + rowsIn(one), 0);
}

const places = allEndpoints
  .filter(({ kind }) => kind !== 'events')
  .flatMap((endpoint) => [
    ...paramsOf(endpoint).map((name) => ({ endpoint, part: 'params' as const, name })),
    ...queryOf(endpoint).map((name) => ({ endpoint, part: 'query' as const, name })),
  ]);

describe('robustness 4.4, injection', () => {
  it('is tried in every parameter of the path and of the question', () => {
    expect(places.filter(({ part }) => part === 'params').length).toBeGreaterThan(60);
    expect(places.filter(({ part }) => part === 'query').length).toBeGreaterThan(15);
  });

  it.each(
    places.map((place) => [`${place.endpoint.method} ${place.endpoint.path}`, place.name, place] as const),
  )('%s takes SQL in %s for words', async (_, name, { endpoint, part }) => {
    const by = caller(endpoint);
    const params = realParams(endpoint);
    const body = endpoint.method === 'GET' || endpoint.upload ? undefined : {};
    const calm = await by.send(endpoint, { params, body });
    const known = calm.ok && endpoint.kind === 'json' ? rowsIn(await calm.json()) : 0;
    if (!calm.bodyUsed) await calm.body?.cancel();
    for (const payload of PAYLOADS) {
      const sent = {
        params,
        query: {},
        [part]: { ...(part === 'params' ? params : {}), [name]: payload },
        body,
      };
      const started = Date.now();
      const response = await by.send(endpoint, sent);
      const text = await response.text();
      expect([payload, response.status < 500]).toEqual([payload, true]);
      expect(text).not.toMatch(/SQL syntax|ER_[A-Z]|QueryFailed|SELECT \*/);
      if (response.ok && endpoint.kind === 'json')
        expect(rowsIn(JSON.parse(text))).toBeLessThanOrEqual(known);
      expect(Date.now() - started).toBeLessThan(TIME_MS);
    }
  });

  it('finds nobody by a wildcard that stands in no name', async () => {
    const searches = places.filter(({ endpoint, name }) => endpoint.method === 'GET' && name === 'search');
    expect(searches.length).toBeGreaterThan(1);
    for (const { endpoint } of searches) {
      for (const search of ['%', '_', "' OR 1=1 -- "]) {
        const response = await caller(endpoint).send(endpoint, {
          params: realParams(endpoint),
          query: { search },
        });
        const answer = (await response.json()) as { items?: unknown[] } | unknown[];
        const found = Array.isArray(answer) ? answer : (answer.items ?? []);
        expect([endpoint.path, search, response.status, found.length]).toEqual([
          endpoint.path,
          search,
          200,
          0,
        ]);
      }
    }
  });
});
