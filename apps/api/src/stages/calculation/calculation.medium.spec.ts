import { calculation, cycles } from '@assay/contract';
import { indicatorsOf, printedWeights, s0 } from '@assay/model';
import { displayScore, planScoring, recomputeTotal, scoreCustomer, type Explanation } from '@assay/scoring';
import { testApp } from '../../../test/support/app.js';
import { advance, calculate, detail, openCycle, reach } from '../../../test/support/cycle.js';
import { AuditEntry } from '../../core/audit/audit-entry.entity.js';
import { TaskWorker } from '../../core/tasks/task-worker.js';
import { WeightSet } from '../weight-consensus/weight-set.entity.js';
import { CustomerResult, Run } from './run.entity.js';

const app = await testApp();
await app.startWorker();

/**
 * The third customer of `smallCompany`, read off its files: 4 orders of 30,000 in twelve months, satisfaction and
 * referral of 3, no complaint, one of two bills overdue, 2 contacts after 1, growth of 2 %; both experts score by the
 * driver's pattern, 3 and 4, then 4 and 5.
 */
const THIRD = {
  spend: 120_000,
  order_frequency: 4 / 12,
  average_order_value: 30_000,
  satisfaction: 3,
  complaint_rate: 0,
  relationship_depth: 3.5,
  industry_growth: 2,
  demand_fit: 4.5,
  referral: 3,
  payment_timeliness: 0.5,
  'churn_tendency.interaction_change': 1,
  'churn_tendency.cancel_rate': 0,
};

/** All weight on what was spent. */
const OTHER_WEIGHTS = Object.fromEntries(
  indicatorsOf(s0).map(({ key }) => [key, key === 'spend' ? 0.9 : 0.01]),
);

const driven = await openCycle(app, 6);
const params = { cycleId: driven.id };
const { coordinator, head, owner } = driven;
const stranger = await app.as('owner');
const otherHead = await app.as('head', { department: 'marketing' });

const overview = () => coordinator.call(calculation.overview, { params });
const runs = () =>
  app.database.getRepository(Run).find({ where: { cycleId: driven.id }, order: { number: 'ASC' } });

async function third() {
  const line = (await coordinator.call(calculation.results, { params })).find(({ code }) => code === 'K003');
  if (!line) throw new Error('K003 has no result');
  return line;
}

describe('calculation', () => {
  it('cannot be asked for before its stage, nor answered before it is done', async () => {
    const refused = await coordinator.refusal(calculation.start, { params });
    expect(refused).toMatchObject({ status: 409, code: 'wrong-stage' });
    await reach(driven, 'calculation');
    expect((await coordinator.refusal(calculation.results, { params })).code).toBe('run-missing');
    expect((await detail(driven)).blockers.map(({ code }) => code)).toEqual(['run-missing']);
  });

  it('is started by the coordinator alone', async () => {
    for (const client of [head, owner, driven.experts[0]]) {
      expect((await client.refusal(calculation.start, { params })).code).toBe('role-lacks-act');
    }
  });

  it('gives the third customer what the formula gives for values read off the files', async () => {
    await calculate(driven);
    const byHand = scoreCustomer(planScoring(s0, printedWeights(s0)), THIRD, {});
    const line = await third();
    expect(line.total).toBeCloseTo(byHand.total ?? NaN, 12);
    expect(line).toMatchObject({ tier: byHand.tier, tierByScore: byHand.tierByScore, coverage: 1 });
    const { explanation } = await coordinator.call(calculation.result, {
      params: { ...params, customerId: line.customerId },
    });
    const raws = explanation.terms.flatMap(({ inputs }) =>
      inputs.map(({ input, raw }) => [input, raw] as const),
    );
    expect(raws.map(([input]) => input)).toEqual(Object.keys(THIRD));
    for (const [input, raw] of raws) expect(raw).toBeCloseTo(THIRD[input as keyof typeof THIRD], 12);
  });

  it('explains every total so that it can be followed by hand', async () => {
    const [run] = await runs();
    const stored = await app.database.getRepository(CustomerResult).findBy({ runId: run?.id ?? '' });
    expect(stored).toHaveLength(6);
    for (const { explanation, total } of stored) {
      expect(recomputeTotal(explanation)).toBe(total);
      expect(explanation.terms).toHaveLength(indicatorsOf(s0).length);
      const last = explanation.terms.at(-1) as Explanation['terms'][number];
      expect(displayScore(s0, last.running)).toBe(displayScore(s0, total ?? NaN));
    }
  });

  it('comes to the mean of the totals that the person may see', async () => {
    for (const client of [coordinator, owner]) {
      const lines = await client.call(calculation.results, { params });
      const { meanTotal, scored } = await client.call(calculation.distribution, { params });
      expect(scored).toBe(6);
      expect(meanTotal).toBeCloseTo(lines.reduce((sum, { total }) => sum + (total ?? NaN), 0) / 6, 12);
    }
    expect((await stranger.call(calculation.distribution, { params })).meanTotal).toBeNull();
  });

  it('keeps a run as it was when another is made, and numbers them', async () => {
    const results = app.database.getRepository(CustomerResult);
    const [first] = await runs();
    const before = await results.findBy({ runId: first?.id ?? '' });
    await calculate(driven);
    const [again, second] = await runs();
    expect(again).toEqual(first);
    expect(await results.findBy({ runId: first?.id ?? '' })).toEqual(before);
    expect(second).toMatchObject({ number: 2, state: 'complete', fingerprint: first?.fingerprint });
    expect((await overview()).currentId).toBe(second?.id);
  });

  it('stops a run, and leaves the one before in force', async () => {
    const { currentId } = await overview();
    // Nobody works, so that the run is still there to be stopped.
    await app.get(TaskWorker).beforeApplicationShutdown();
    const { id: runId, state } = await coordinator.call(calculation.start, { params });
    expect(state).toBe('running');
    expect(await coordinator.refusal(calculation.start, { params })).toMatchObject({
      status: 409,
      code: 'task-running',
    });
    expect((await detail(driven)).blockers.map(({ code }) => code)).toEqual(['task-running']);
    const cancelled = await coordinator.call(calculation.cancel, { params: { ...params, runId } });
    expect(cancelled).toMatchObject({ number: 3, state: 'cancelled' });
    await app.get(TaskWorker).start();
    const again = await coordinator.refusal(calculation.cancel, { params: { ...params, runId } });
    expect(again.code).toBe('run-not-running');
    expect(await overview()).toMatchObject({ currentId, outdated: false });
    const stopped = { act: 'run.cancelled', subjectId: runId };
    expect(await app.database.getRepository(AuditEntry).countBy(stopped)).toBe(1);
  });

  it('shows a head the own department, an owner the own customers, and others nothing', async () => {
    const { customerId } = await third();
    for (const client of [head, owner]) {
      expect(await client.call(calculation.results, { params })).toHaveLength(6);
    }
    const one = { params: { ...params, customerId } };
    const rows = { params: { ...params, customerId, indicator: 'spend' } };
    expect(await owner.call(calculation.sourceRows, rows)).toMatchObject([{ input: 'spend', total: 4 }]);
    for (const client of [stranger, otherHead]) {
      expect(await client.call(calculation.results, { params })).toEqual([]);
      expect(await client.refusal(calculation.result, one)).toMatchObject({ status: 404, code: 'not-found' });
      expect((await client.refusal(calculation.sourceRows, rows)).code).toBe('not-found');
    }
    const [expert] = driven.experts;
    expect((await expert.refusal(calculation.results, { params })).code).toBe('role-lacks-act');
    expect((await expert.refusal(calculation.result, one)).code).toBe('role-lacks-act');
  });

  it('opens an indicator that joins several metrics down to the records of each', async () => {
    const { customerId } = await third();
    const rows = (indicator: string) =>
      coordinator.call(calculation.sourceRows, { params: { ...params, customerId, indicator } });
    const shape = (parts: Awaited<ReturnType<typeof rows>>) =>
      parts.map(({ input, table, total, rows: { length } }) => ({ input, table, total, length }));
    // One contact in the earlier three months and two in the later, and the four orders.
    expect(shape(await rows('churn_tendency'))).toEqual([
      { input: 'churn_tendency.interaction_change', table: 'interaction', total: 3, length: 3 },
      { input: 'churn_tendency.cancel_rate', table: 'order_record', total: 4, length: 4 },
    ]);
    expect(shape(await rows('demand_fit'))).toEqual([
      { input: 'demand_fit', table: null, total: 0, length: 0 },
    ]);
    const unknown = { params: { ...params, customerId, indicator: 'no_such' } };
    expect((await coordinator.refusal(calculation.sourceRows, unknown)).code).toBe('not-found');
  });

  it('is outdated once the weights are others', async () => {
    expect((await overview()).outdated).toBe(false);
    const { version } = await detail(driven);
    const body = { version, to: 'weight-consensus' as const, reason: '委员会要求复核权重' };
    await coordinator.call(cycles.returnTo, { params, body });
    await app.database.getRepository(WeightSet).update({ cycleId: driven.id }, { weights: OTHER_WEIGHTS });
    await advance(driven);
    expect((await overview()).outdated).toBe(true);
    expect((await detail(driven)).blockers.map(({ code }) => code)).toEqual(['run-outdated']);
    await calculate(driven);
    expect(await overview()).toMatchObject({ outdated: false });
    expect((await detail(driven)).blockers).toEqual([]);
  });
});
