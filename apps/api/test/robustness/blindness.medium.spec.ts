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
  /** Asked with nothing but what the endpoint needs. */
  readonly plain: boolean;
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

/** What measures the server itself and not the cycle. */
const OF_THE_MACHINE = new Set(['/api/health']);

const readable = allEndpoints.filter(
  ({ method, kind, path }) =>
    method === 'GET' && kind !== 'events' && kind !== 'redirect' && !OF_THE_MACHINE.has(path),
);
const questions: readonly Question[] = readable.flatMap((endpoint) =>
  queriesOf(endpoint).map((query, place) => ({ endpoint, params, query, plain: place === 0 })),
);

const reason = '想知道其他专家打了多少分';
/** Acts that are refused, for what their refusals say. */
const attempts: readonly Question[] = (
  [
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
  ] as readonly Omit<Question, 'plain'>[]
).map((attempt) => ({ ...attempt, plain: true }));

const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** A workbook's cells, since the file itself holds the time of its making; of anything else the text. */
async function contentOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('spreadsheetml')) return response.text();
  return JSON.stringify(await readXlsxFile(Buffer.from(await response.arrayBuffer())));
}

/** Requests at a time, so that the suite does not wait for each. */
const AT_ONCE = 8;

/** The questions for somebody: what the roles do not allow is asked once, plainly. */
function questionsFor({ me }: SignedIn): readonly Question[] {
  return questions.filter(({ endpoint: { permission }, plain }) => {
    const mayAsk = permission === 'public' || permission === 'signed-in' || roleAllows(me.roles, permission);
    return plain || mayAsk;
  });
}

async function answerTo(client: SignedIn, { endpoint, ...sent }: Question): Promise<[string, string]> {
  const response = await client.send(endpoint, sent);
  const text = await contentOf(response);
  const key = `${endpoint.method} ${endpoint.path} ${JSON.stringify([sent.query, sent.body])}`;
  return [key, `${response.status} ${text.replaceAll(TIME, 'at')}`];
}

async function answersTo(client: SignedIn): Promise<Answers> {
  const answers = new Map<string, string>();
  const asked = questionsFor(client);
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE);
    for (const [key, answer] of await Promise.all(some.map((one) => answerTo(client, one)))) {
      answers.set(key, answer);
    }
  }
  for (const attempt of attempts) answers.set(...(await answerTo(client, attempt)));
  return answers;
}

type Answers = ReadonlyMap<string, string>;
type Writing = (opinion: Opinion) => Promise<void>;

const SAME: Opinion = { score: 3, confidence: 'medium', note: '中规中矩' };

/** What people are told in two worlds that differ in the opinion alone. */
async function inBothWorlds(
  clients: Readonly<Record<string, SignedIn>>,
  writing: Writing,
): Promise<Map<string, [Answers, Answers]>> {
  const told: Map<string, Answers>[] = [];
  for (const opinion of [WORST, BEST]) {
    await restore();
    await writing(opinion);
    const answers = new Map<string, Answers>();
    for (const [who, client] of Object.entries(clients)) answers.set(who, await answersTo(client));
    told.push(answers);
  }
  const [here, there] = told;
  return new Map(
    Object.keys(clients).map((who) => [who, [here?.get(who) ?? new Map(), there?.get(who) ?? new Map()]]),
  );
}

function differences([here, there]: readonly [Answers, Answers] = [new Map(), new Map()]) {
  return [...here]
    .filter(([question, answer]) => there.get(question) !== answer)
    .map(([question, answer]) => ({ question, here: answer, there: there.get(question) }));
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

const everybody = Object.keys(people);
const others = Object.fromEntries(
  Object.entries(people).filter(([, { me }]) => !roleAllows(me.roles, 'scoring.read')),
);

describe('what an expert wrote', () => {
  it('is told to the expert, so that the comparison below could find it', async () => {
    const told = await inBothWorlds({ wang }, written);
    const questioned = differences(told.get('wang')).map(({ question }) => question);
    expect(questioned.join()).toContain('GET /api/score-sheets/:sheetId');
    expect(questioned.join()).toContain('GET /api/cycles/:cycleId/expert-scoring/offline');
  });

  it('is told to the coordinator as an aggregate once the customer is settled', async () => {
    const aggregate = (name: string) =>
      app.database.query('UPDATE scoring_rules SET aggregate = ? WHERE id = ?', [name, driven.id]);
    await aggregate('mean');
    const told = await inBothWorlds({ coordinator: driven.coordinator }, settled);
    await aggregate('severity-corrected');
    const questioned = differences(told.get('coordinator')).map(({ question }) => question);
    expect(questioned.join()).toContain('/expert-scoring/customers');
  });

  describe.each([
    ['as long as it is not submitted', written, people, everybody],
    ['as long as others score the customer', submitted, people, everybody],
    ['unless they coordinate, even when the customer is settled', settled, others, Object.keys(others)],
  ])('is told by no answer %s', (_, writing, clients, names) => {
    let told: Map<string, [Answers, Answers]>;
    beforeAll(async () => {
      told = await inBothWorlds(clients, writing);
    });

    it.each(names)('to %s', (who) => {
      const answers = told.get(who);
      expect(answers?.[0].size).toBeGreaterThan(40);
      expect(differences(answers)).toEqual([]);
    });
  });
});
