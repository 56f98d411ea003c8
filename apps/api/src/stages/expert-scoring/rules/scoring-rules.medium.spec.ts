import { calculation, cycles, expertScoring } from '@assay/contract';
import type { Aggregate } from '@assay/scoring';
import { testApp } from '../../../../test/support/app.js';
import {
  advance,
  agreeWeights,
  calculate,
  collectData,
  detail,
  openCycle,
  scoreSheet,
  setUp,
} from '../../../../test/support/cycle.js';
import { rowOf, sheetsOf } from '../../../../test/support/scoring.js';

const app = await testApp();
await app.startWorker();

const CUSTOMERS = 3;
const driven = await openCycle(app, CUSTOMERS);
const params = { cycleId: driven.id };
const rules = async () => (await driven.coordinator.call(expertScoring.overview, { params })).rules;
const choose = (version: number, aggregate: Aggregate = 'mean') => ({
  params,
  body: { aggregate, minRaters: 2, version },
});

describe('the rules of a scoring', () => {
  it('are the mean and one expert until somebody chooses, with the version that was seen', async () => {
    await setUp(driven);
    expect(await rules()).toEqual({
      aggregate: 'mean',
      minRaters: 1,
      fixedAt: null,
      secondRoundAt: null,
      waiver: null,
      version: 0,
    });
    const chosen = choose(0, 'severity-corrected');
    await driven.coordinator.call(expertScoring.setRules, chosen);
    expect(await rules()).toMatchObject({ aggregate: 'severity-corrected', minRaters: 2, version: 1 });
    const stale = await driven.coordinator.refusal(expertScoring.setRules, chosen);
    expect(stale).toMatchObject({ code: 'stale-version', currentVersion: 1 });
    expect((await driven.head.refusal(expertScoring.setRules, chosen)).code).toBe('role-lacks-act');
  });

  it('stay as they are once the scoring has opened, also when the cycle goes back', async () => {
    await advance(driven);
    await collectData(driven);
    await advance(driven);
    const { fixedAt, version } = await rules();
    expect(fixedAt).not.toBeNull();
    const change = choose(version);
    expect((await driven.coordinator.refusal(expertScoring.setRules, change)).code).toBe(
      'scoring-rules-fixed',
    );
  });

  it('name the customers that lack experts, and let them through with a reason only', async () => {
    const [li] = driven.experts;
    await driven.coordinator.call(expertScoring.spread, { params, body: { expertsPerCustomer: 2 } });
    const early = { params, body: { version: (await rules()).version, reason: '本周期专家人手不足' } };
    expect((await driven.coordinator.refusal(expertScoring.waiveRaters, early)).code).toBe('raters-suffice');
    const [first] = await sheetsOf(driven, 0);
    const declared = { version: first?.version ?? 0, reason: '曾任该客户的项目顾问' };
    await li.call(expertScoring.recuse, { params: { sheetId: first?.id ?? '' }, body: declared });
    expect((await detail(driven)).blockers).toContainEqual(
      expect.objectContaining({
        code: 'too-few-raters',
        facts: { customers: 1, wanted: 2, names: first?.customer },
      }),
    );
    await driven.coordinator.call(expertScoring.waiveRaters, early);
    expect((await rules()).waiver).toMatchObject({
      reason: early.body.reason,
      by: driven.coordinator.me.name,
    });
    expect((await detail(driven)).blockers.map(({ code }) => code)).not.toContain('too-few-raters');
  });

  it('hide what stands on all customers until the last sheet is in, then give the official score', async () => {
    const [li, wang] = driven.experts;
    // Li is one point stricter than Wang on the two customers they share; Wang alone scores the first with 3
    for (const { id } of await sheetsOf(driven, 1)) {
      await scoreSheet(wang, id, () => 3);
    }
    const [first, second, third] = await sheetsOf(driven, 0);
    await scoreSheet(li, second?.id ?? '', () => 2);
    const early = (await rowOf(driven, second?.customer ?? '')).aggregates;
    expect(early).toMatchObject([{ mean: 2.5, corrected: null, official: null }, {}]);
    await scoreSheet(li, third?.id ?? '', () => 2);

    // severities +0.5 and -0.5: 3 of Wang alone counts as 2.5, and so does the mean of both
    for (const sheet of [first, second]) {
      const { aggregates } = await rowOf(driven, sheet?.customer ?? '');
      expect(aggregates?.map(({ official }) => official)).toEqual([2.5, 2.5]);
    }
    expect((await rowOf(driven, first?.customer ?? '')).aggregates).toMatchObject([
      { mean: 3, count: 1 },
      {},
    ]);
  });

  it('give the calculation its values, and the explanation the name of the aggregate', async () => {
    await advance(driven);
    await agreeWeights(driven);
    await advance(driven);
    await calculate(driven);
    const [line] = await driven.coordinator.call(calculation.results, { params });
    const customerId = line?.customerId ?? '';
    const result = await driven.coordinator.call(calculation.result, { params: { ...params, customerId } });
    expect(result).toMatchObject({
      expertAggregate: 'severity-corrected',
      experts: { demand_fit: 1 },
    });
    const term = result.explanation.terms.find(({ indicator }) => indicator === 'demand_fit');
    expect(term?.inputs).toMatchObject([{ raw: 2.5 }]);
  });
});

it('takes over the choices of the cycle before', async () => {
  const { coordinator } = driven;
  const { id } = await coordinator.call(cycles.open, {
    body: {
      name: '2026 年第四季度客户评估',
      goal: '识别高价值客户，降低流失率',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      previousId: driven.id,
    },
  });
  const overview = await coordinator.call(expertScoring.overview, { params: { cycleId: id } });
  expect(overview.rules).toMatchObject({ aggregate: 'severity-corrected', minRaters: 2, fixedAt: null });
});
