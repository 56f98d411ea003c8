import {
  allEndpoints,
  calculation,
  cycles,
  expertScoring,
  type Confidence,
  type Endpoint,
} from '@assay/contract';
import { roleAllows } from '@assay/cycle';
import readXlsxFile from 'read-excel-file/node';
import * as z from 'zod';
import { Clock } from '../../src/platform/clock/clock.js';
import { testApp } from '../support/app.js';
import type { Anything } from '../support/client.js';
import type { SignedIn } from '../support/people.js';
import { openScoring, sheetsOf } from '../support/scoring.js';

const app = await testApp();
await app.startWorker();

/**
 * Two worlds that differ in nothing but what one expert wrote: here the worst, there the best. Whoever may not know it
 * gets the same answer in both, byte by byte, whatever they ask.
 */
interface Opinion {
  readonly score: number;
  readonly confidence: Confidence;
  readonly note: string;
}
const WORST: Opinion = { score: 1, confidence: 'low', note: '几乎没有往来，建议放弃' };
const BEST: Opinion = { score: 5, confidence: 'high', note: '战略合作伙伴，全年联合开发三个项目，关系极深' };

const driven = await openScoring(app, 3);
const [li, wang] = driven.experts;
// the aggregate that reaches over all customers would give away most
await app.database.query("UPDATE scoring_rules SET aggregate = 'severity-corrected' WHERE id = ?", [
  driven.id,
]);
const people: Readonly<Record<string, SignedIn>> = {
  'another expert of the same customers': li,
  'an expert outside the team': await app.as('expert'),
  'the account owner': driven.owner,
  'the head of the department': driven.head,
  'a head who is an expert of the team too': await app.as('head', { roles: ['head', 'expert'] }),
  'the coordinator': driven.coordinator,
  'a coordinator who is an expert too': await app.as('coordinator', { roles: ['coordinator', 'expert'] }),
  'an executive': await app.as('executive'),
  'an auditor': await app.as('auditor'),
  'an administrator': await app.as('admin'),
};
const hidden = await sheetsOf(driven, 1);
const [first, second] = hidden;
if (!first || !second) throw new RangeError('no sheets to hide');
const ownFirst = (await sheetsOf(driven, 0)).find(({ customer }) => customer === first.customer);
const customerIds: readonly { customerId: string }[] = await app.database.query(
  'SELECT customerId FROM score_sheet WHERE id = ?',
  [second.id],
);

/** The clock stands still, so that two worlds have the same times. */
const now = app.get(Clock).now();
app.get(Clock).now = () => now;

const TABLES = ['sheet_score', 'score_change', 'score_sheet', 'audit_entry', 'audit_head'] as const;

async function inOneConnection(statements: readonly string[]): Promise<void> {
  const runner = app.database.createQueryRunner();
  try {
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    for (const statement of statements) await runner.query(statement);
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
  } finally {
    await runner.release();
  }
}

await inOneConnection(TABLES.map((table) => `CREATE TABLE kept_${table} AS SELECT * FROM ${table}`));

/** The world as it was before anybody wrote a score; new entries get the same numbers again. */
async function restore(): Promise<void> {
  await inOneConnection([
    ...TABLES.flatMap((table) => [
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} SELECT * FROM kept_${table}`,
    ]),
    'ALTER TABLE audit_entry AUTO_INCREMENT = 1',
  ]);
}

/** Fills in a sheet through the api, and submits it if wanted. */
async function write(by: SignedIn, sheetId: string, opinion: Opinion, submit: boolean): Promise<void> {
  const params = { sheetId };
  let { version } = await by.call(expertScoring.sheet, { params });
  for (const indicator of ['relationship_depth', 'demand_fit']) {
    const body = { version, ...opinion };
    ({ version } = await by.call(expertScoring.score, { params: { ...params, indicator }, body }));
  }
  if (submit) await by.call(expertScoring.submit, { params, body: { version } });
}

interface Question extends Anything {
  readonly endpoint: Endpoint;
}

/** Everything a question's parameter may be asked with: choices of a list, searches, small numbers. */
function valuesFor(schema: { type?: string; enum?: string[]; format?: string; pattern?: string }): string[] {
  if (schema.enum) return schema.enum;
  if (schema.format === 'uuid') return [driven.id, wang.me.id];
  if (schema.type === 'integer' || schema.type === 'number') return ['1', '2'];
  if (schema.pattern) return ['9'];
  return ['1', '5', 'K00', WORST.note, BEST.note, wang.me.name, 'sheet.scored', 'sheet.submitted'];
}

function queriesOf({ query }: Endpoint): Record<string, string>[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  const fields = Object.entries(properties as Record<string, Parameters<typeof valuesFor>[0]>);
  const needed = Object.fromEntries(
    fields
      .filter(([name]) => required.includes(name))
      .map(([name, schema]) => [name, valuesFor(schema)[0] ?? '']),
  );
  return [
    needed,
    ...fields.flatMap(([name, schema]) => valuesFor(schema).map((value) => ({ ...needed, [name]: value }))),
  ];
}

/** Ids of the very records that hold the scores, whatever the parameter is called. */
const params = new Proxy<Record<string, string>>(
  {
    cycleId: driven.id,
    sheetId: second.id,
    customerId: customerIds[0]?.customerId ?? '',
    indicator: 'relationship_depth',
    expertId: wang.me.id,
  },
  { get: (known, name) => known[String(name)] ?? second.id },
);

const readable = allEndpoints.filter(
  ({ method, kind }) => method === 'GET' && kind !== 'events' && kind !== 'redirect',
);
const questions: readonly Question[] = readable.flatMap((endpoint) =>
  queriesOf(endpoint).map((query) => ({ endpoint, params, query })),
);

const reason = '想知道其他专家打了多少分';
/** Acts that are refused, for what their refusals say. */
const attempts: readonly Question[] = [
  { endpoint: expertScoring.score, params, body: { version: 1, score: 3 } },
  { endpoint: expertScoring.score, params, body: { version: 3, score: 1, note: WORST.note } },
  { endpoint: expertScoring.score, params, body: { version: 3, score: 5, note: BEST.note } },
  { endpoint: expertScoring.submit, params, body: { version: 1 } },
  { endpoint: expertScoring.recuse, params, body: { version: 1, reason } },
  { endpoint: expertScoring.reopen, params, body: { version: 999, reason } },
  { endpoint: expertScoring.withdraw, params },
  { endpoint: expertScoring.openSecondRound, params, body: { version: 1, reason } },
  { endpoint: expertScoring.setRules, params, body: { version: 1, aggregate: 'mean', minRaters: 1 } },
  { endpoint: cycles.advance, params, body: { version: 1 } },
  { endpoint: calculation.start, params },
];

const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
/** What measures the server itself and not the cycle. */
const OF_THE_MACHINE = new Set(['/api/health']);

/** A workbook's cells, since the file itself holds the time of its making; of anything else the text. */
async function contentOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('spreadsheetml')) return response.text();
  return JSON.stringify(await readXlsxFile(Buffer.from(await response.arrayBuffer())));
}

async function answersTo(client: SignedIn): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { endpoint, ...sent } of [...questions, ...attempts]) {
    if (OF_THE_MACHINE.has(endpoint.path)) continue;
    const response = await client.send(endpoint, sent);
    const text = await contentOf(response);
    const key = `${endpoint.method} ${endpoint.path} ${JSON.stringify([sent.query, sent.body])}`;
    answers.set(key, `${response.status} ${text.replaceAll(TIME, 'at')}`);
  }
  return answers;
}

type Writing = (opinion: Opinion) => Promise<void>;

const SAME: Opinion = { score: 3, confidence: 'medium', note: '中规中矩' };

/** What somebody is told in two worlds that differ in the opinion alone. */
async function inBothWorlds(
  client: SignedIn,
  writing: Writing,
): Promise<[Map<string, string>, Map<string, string>]> {
  const told: Map<string, string>[] = [];
  for (const opinion of [WORST, BEST]) {
    await restore();
    await writing(opinion);
    told.push(await answersTo(client));
  }
  return [told[0] ?? new Map(), told[1] ?? new Map()];
}

function expectAlike([here, there]: readonly [Map<string, string>, Map<string, string>]): void {
  expect(here.size).toBeGreaterThan(40);
  const differing = [...here].filter(([question, answer]) => there.get(question) !== answer);
  expect(
    differing.map(([question, answer]) => ({ question, here: answer, there: there.get(question) })),
  ).toEqual([]);
}

/** The hidden expert has written on every sheet. */
const written: Writing = async (opinion) => {
  for (const { id } of hidden) await write(wang, id, opinion, false);
};
/** One customer is settled in the same way in both worlds; on the others the hidden expert alone has submitted. */
const submitted: Writing = async (opinion) => {
  await write(wang, first.id, SAME, true);
  await write(li, ownFirst?.id ?? '', SAME, true);
  for (const { id } of hidden.slice(1)) await write(wang, id, opinion, true);
};
/** A customer is settled, and differs. */
const settled: Writing = async (opinion) => {
  await write(wang, first.id, opinion, true);
  await write(li, ownFirst?.id ?? '', SAME, true);
};

describe('what an expert wrote', () => {
  it('is told to the expert, so that the comparison below could find it', async () => {
    const [here, there] = await inBothWorlds(wang, written);
    const differing = [...here].filter(([question, answer]) => there.get(question) !== answer);
    expect(differing.map(([question]) => question).join()).toContain('GET /api/score-sheets/:sheetId');
  });

  it.each(Object.keys(people))('is told to %s by no answer, as long as it is not submitted', async (who) => {
    expectAlike(await inBothWorlds(people[who] as SignedIn, written));
  });

  it.each(Object.keys(people))(
    'is told to %s by no answer, as long as others score the customer',
    async (who) => {
      expectAlike(await inBothWorlds(people[who] as SignedIn, submitted));
    },
  );

  const others = Object.entries(people).filter(([, { me }]) => !roleAllows(me.roles, 'scoring.read'));
  it.each(others)('is told to %s by no answer even when the customer is settled', async (_, client) => {
    expectAlike(await inBothWorlds(client, settled));
  });

  it('is told to the coordinator as an aggregate once the customer is settled', async () => {
    await app.database.query("UPDATE scoring_rules SET aggregate = 'mean' WHERE id = ?", [driven.id]);
    const [here, there] = await inBothWorlds(driven.coordinator, settled);
    const differing = [...here].filter(([question, answer]) => there.get(question) !== answer);
    expect(differing.map(([question]) => question).join()).toContain('/expert-scoring/customers');
  });
});
