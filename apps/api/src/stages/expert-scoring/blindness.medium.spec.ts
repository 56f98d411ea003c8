import { allEndpoints, expertScoring, type Endpoint } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { testApp } from '../../../test/support/app.js';
import { scoreSheet } from '../../../test/support/cycle.js';
import type { SignedIn } from '../../../test/support/people.js';
import { firstSheetOf, openScoring, rowOf } from '../../../test/support/scoring.js';
import { SheetScore } from './score-sheet.entity.js';

const app = await testApp();
await app.startWorker();

/** A score that no rubric has, so that it can be told from any other number in an answer. */
const PLANTED = 3.4375;
const NOTE = '只有本人能看到的评语';

const driven = await openScoring(app, 2);
const [li, wang] = driven.experts;
const own = await firstSheetOf(driven, 0);
const theirs = await firstSheetOf(driven, 1);
await scoreSheet(li, own.id, () => 5);
await app.database.getRepository(SheetScore).update({ sheetId: own.id }, { score: PLANTED, note: NOTE });
const row = await rowOf(driven, own.customer);

/** Sends a request as the endpoint wants it, with ids of the very records that hold the scores. */
async function ask(client: SignedIn, endpoint: Endpoint): Promise<string> {
  const ids: Record<string, string> = {
    cycleId: driven.id,
    sheetId: own.id,
    customerId: row.customerId,
    indicator: 'relationship_depth',
  };
  const params = new Proxy(ids, { get: (known, name) => known[String(name)] ?? own.id });
  const response = await client.send(endpoint, { params });
  return response.text();
}

describe('a sheet that not everybody has submitted', () => {
  const questions = allEndpoints.filter(({ method, kind }) => method === 'GET' && kind === 'json');

  it('shows its scores and notes to its own expert, so that the search below can find them', async () => {
    const sheet = await ask(li, expertScoring.sheet);
    expect(sheet).toContain(String(PLANTED));
    expect(sheet).toContain(NOTE);
  });

  it.each([
    ['another expert of the same customer', () => wang],
    ['an expert outside the team', () => app.as('expert')],
    ['the coordinator', () => driven.coordinator],
    ['the head of the department', () => driven.head],
    ['the account owner', () => driven.owner],
    ['an executive', () => app.as('executive')],
    ['an auditor', () => app.as('auditor')],
    ['an administrator', () => app.as('admin')],
    ['a coordinator who is an expert too', () => app.as('coordinator', { roles: ['coordinator', 'expert'] })],
  ])('shows nothing of them to %s, whichever endpoint is asked', async (_, who) => {
    const client = await who();
    expect(questions.length).toBeGreaterThan(20);
    for (const endpoint of questions) {
      const answer = await ask(client, endpoint);
      expect({ endpoint: endpoint.path, leaks: answer.includes(String(PLANTED)) }).toMatchObject({
        leaks: false,
      });
      expect({ endpoint: endpoint.path, leaks: answer.includes(NOTE) }).toMatchObject({ leaks: false });
    }
  });

  it('has no mean, even for the coordinator, until the last sheet of the customer is settled', async () => {
    expect(row.aggregates).toBeNull();
    await scoreSheet(wang, theirs.id, () => 2);
    const { aggregates } = await rowOf(driven, own.customer);
    expect(aggregates).toContainEqual(
      expect.objectContaining({ indicator: 'demand_fit', mean: (PLANTED + 2) / 2, count: 2 }),
    );
    const body = { version: (await firstSheetOf(driven, 1)).version, reason: '请重新核对评分依据' };
    await driven.coordinator.call(expertScoring.reopen, { params: { sheetId: theirs.id }, body });
    expect((await rowOf(driven, own.customer)).aggregates).toBeNull();
  });
});

describe("somebody else's sheet", () => {
  const requests = (sheetId: string) =>
    [
      [expertScoring.sheet, { params: { sheetId } }],
      [
        expertScoring.score,
        { params: { sheetId, indicator: 'demand_fit' }, body: { version: own.version, score: 1 } },
      ],
      [expertScoring.submit, { params: { sheetId }, body: { version: own.version } }],
      [
        expertScoring.recuse,
        { params: { sheetId }, body: { version: own.version, reason: '申请回避该客户' } },
      ],
    ] as const;

  it('is not there for another expert, exactly like one that does not exist', async () => {
    const stranger = uuid();
    for (const [place, [endpoint, sent]] of requests(own.id).entries()) {
      const refused = await wang.refusal(endpoint, sent);
      const [, unknown] = requests(stranger)[place] ?? [];
      expect(refused.code).toBe('not-found');
      expect(refused).toEqual(await wang.refusal(endpoint, unknown));
    }
  });

  it.each(['head', 'owner', 'coordinator'] as const)('is closed to the %s', async (who) => {
    for (const [endpoint, sent] of requests(own.id)) {
      expect((await driven[who].refusal(endpoint, sent)).code).toBe('role-lacks-act');
    }
  });

  it('is not in the list of another expert', async () => {
    const mine = await wang.call(expertScoring.mine, { query: { cycleId: driven.id } });
    expect(mine.map(({ id }) => id)).not.toContain(own.id);
    const outsider = await app.as('expert');
    expect(await outsider.call(expertScoring.mine, { query: { cycleId: driven.id } })).toEqual([]);
  });

  it('is not given back to a coordinator who wrote it', async () => {
    const both = await app.as('coordinator', { roles: ['coordinator', 'expert'] });
    await app.database.query('UPDATE score_sheet SET expertId = ? WHERE id = ?', [both.me.id, own.id]);
    const { version } = await both.call(expertScoring.sheet, { params: { sheetId: own.id } });
    const sent = { params: { sheetId: own.id }, body: { version, reason: '想看看别人的平均分' } };
    expect((await both.refusal(expertScoring.reopen, sent)).code).toBe('own-sheet');
    await app.database.query('UPDATE score_sheet SET expertId = ? WHERE id = ?', [li.me.id, own.id]);
  });
});

describe("the customer's facts on a sheet", () => {
  it('hold figures, but no contact data and no amount of money', async () => {
    const answer = await ask(wang, expertScoring.mine);
    const text = `${answer}${await (await wang.send(expertScoring.sheet, { params: { sheetId: theirs.id } })).text()}`;
    for (const secret of ['张三', '13800001234', '@example.com', 'K001']) expect(text).not.toContain(secret);

    // K001: two orders of 10 000 inside the year
    const sheet = await wang.call(expertScoring.sheet, { params: { sheetId: theirs.id } });
    const facts = new Map(sheet.facts.map((fact) => [fact.key, fact]));
    expect(facts.get('spend')).toMatchObject({ value: null, range: { from: 20_000, to: 50_000 } });
    expect(facts.get('average_order_value')).toMatchObject({
      value: null,
      range: { from: 10_000, to: 20_000 },
    });
    expect(facts.get('order_frequency')?.value).toBeCloseTo(2 / 12, 12);
    expect(facts.get('payment_timeliness')?.value).toBe(0.5);
    expect(sheet.profile).toEqual({ size: '中型', region: '华东', tenureMonths: 44, asOf: '2026-09-30' });
    expect(sheet.customer).toBe(own.customer);
  });
});
