import { weightConsensus } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import {
  AGREEING,
  answer,
  like,
  mine,
  openComparing,
  paramsOf,
  personParams,
  room,
  submit,
} from '../../../test/support/comparing.js';
import { openCycle, reach } from '../../../test/support/cycle.js';

const app = await testApp();
await app.startWorker();

/** First over second, second over third, third over first. */
const CIRCLE = [4, -2, 2];

describe('comparing', () => {
  it('keeps answers node by node, and refuses a stale save with who was first and when', async () => {
    const driven = await openComparing(app);
    const [li] = driven.experts;
    const params = { cycleId: driven.id, node: 'goal' };
    const first = { steps: [1, 2, 3, 1, 2, 1], version: 0 };
    const saved = await li.call(weightConsensus.save, { params, body: first });
    expect(saved).toMatchObject({ version: 1, steps: first.steps });
    // the same save again, as after a cut connection, changes nothing
    expect(await li.call(weightConsensus.save, { params, body: first })).toMatchObject({ version: 1 });
    const stale = await li.refusal(weightConsensus.save, {
      params,
      body: { steps: [0, 0, 0, 0, 0, 0], version: 0 },
    });
    expect(stale).toMatchObject({ status: 409, code: 'stale-version', currentVersion: 1 });
    expect(stale.facts['who']).toBe(li.me.name);
    expect(Date.parse(String(stale.facts['when']))).toBeLessThanOrEqual(Date.now());
    expect((await mine(driven, li)).cards.find(({ node }) => node === 'goal')?.steps).toEqual(first.steps);
    expect(await mine(driven, li)).toMatchObject({ answered: 6, asked: 16, round: 1, open: true });
  });

  it('refuses a wrong number of answers, a step off the scale, an unknown node, and a stranger', async () => {
    const driven = await openComparing(app);
    const [li] = driven.experts;
    const save = (node: string, steps: number[]) =>
      li.refusal(weightConsensus.save, { params: { cycleId: driven.id, node }, body: { steps, version: 0 } });
    expect(await save('goal', [1, 2])).toMatchObject({
      code: 'comparison-wrong-size',
      facts: { expected: 6, found: 2 },
    });
    expect((await save('risk', [9])).code).toBe('invalid-input');
    expect((await save('nothing', [1])).code).toBe('not-found');
    const stranger = await app.as('expert');
    expect((await stranger.refusal(weightConsensus.mine, paramsOf(driven))).code).toBe('not-found');
    expect((await driven.head.refusal(weightConsensus.mine, paramsOf(driven))).code).toBe('role-lacks-act');
  });

  it('lets pairs stay open when the expert says so and the others still connect all items', async () => {
    const driven = await openComparing(app);
    const [li] = driven.experts;
    await answer(driven, li, ({ steps }) =>
      steps.length === 3 ? [1, 2, null] : (AGREEING[steps.length] ?? []),
    );
    const refused = await li.refusal(weightConsensus.submit, { ...paramsOf(driven), body: {} });
    expect(refused).toMatchObject({ code: 'comparison-incomplete', facts: { count: 1 } });
    const { cards } = await mine(driven, li);
    const card = cards.find(({ steps }) => steps.length === 3);
    const params = { cycleId: driven.id, node: card?.node ?? '' };
    const cut = { steps: [1, null, null], version: card?.version ?? 0 };
    await li.call(weightConsensus.save, { params, body: cut });
    const apart = await li.refusal(weightConsensus.submit, {
      ...paramsOf(driven),
      body: { leaveOpen: true },
    });
    expect(apart.code).toBe('comparison-unconnected');
    const names = card?.items.map(({ name }) => name.zh) ?? [];
    expect(apart.facts['parts.zh']).toBe(`${names[0]} ${names[1]} | ${names[2]}`);
    await li.call(weightConsensus.save, { params, body: { steps: [1, null, 1], version: cut.version + 1 } });
    const submitted = await submit(driven, li, { leaveOpen: true });
    expect(submitted).toMatchObject({ answered: 13, asked: 16, open: false });
    const { nodes } = await room(driven);
    // two of three judgements cannot contradict each other
    const [expert] = nodes.find(({ node }) => node === card?.node)?.experts ?? [];
    expect(expert?.consistencyRatio).toBe(0);
    // 1 over 2 by 2, 2 over 3 by 2: 4 : 2 : 1
    expect(expert?.weights.map((weight) => Number(weight.toFixed(6)))).toEqual([
      0.571429, 0.285714, 0.142857,
    ]);
  });

  it('takes contradicting answers only with a reason, and gives them back with one', async () => {
    const driven = await openComparing(app);
    const [li] = driven.experts;
    await answer(driven, li, ({ steps }) => (steps.length === 3 ? CIRCLE : (AGREEING[steps.length] ?? [])));
    const refused = await li.refusal(weightConsensus.submit, { ...paramsOf(driven), body: {} });
    expect(refused).toMatchObject({ code: 'comparison-inconsistent', facts: { limit: 0.1 } });
    expect(Number(refused.facts['ratio'])).toBeGreaterThan(0.1);
    const inconsistencyReason = '三项指标在本行业互相制约';
    await submit(driven, li, { inconsistencyReason });
    expect((await room(driven)).experts.find(({ person }) => person.id === li.me.id)).toMatchObject({
      inconsistencyReason,
      answered: 16,
    });
    const closed = await li.refusal(weightConsensus.save, {
      params: { cycleId: driven.id, node: 'risk' },
      body: { steps: [0], version: 1 },
    });
    expect(closed.code).toBe('comparison-submitted');

    const reason = '请重新考虑第二组判断';
    const sent = { ...personParams(driven, li), body: { reason } };
    expect((await driven.head.refusal(weightConsensus.reopen, sent)).code).toBe('role-lacks-act');
    await driven.coordinator.call(weightConsensus.reopen, sent);
    expect(await mine(driven, li)).toMatchObject({
      open: true,
      returned: { reason, by: driven.coordinator.me.name },
    });
    const [work] = (await li.call(weightConsensus.own)).filter(({ cycle }) => cycle.id === driven.id);
    expect(work).toMatchObject({ submittedAt: null, returned: reason, answered: 16, asked: 16 });
    await submit(driven, li, { inconsistencyReason });
    expect((await mine(driven, li)).returned).toBeNull();
  });

  it('shows nobody else’s answers to an expert, also to one who is coordinator too', async () => {
    const both = await app.as('coordinator', { roles: ['coordinator', 'expert'] });
    const driven = await openCycle(app, 3);
    const [li] = driven.experts;
    const mixed = { ...driven, experts: [li, both] as const };
    await reach(mixed, 'weight-consensus');
    await answer(mixed, li, like(AGREEING));
    await submit(mixed, li);
    const own = await room(mixed, both);
    expect(own).toMatchObject({ blind: true, nodes: [], consensus: null, misses: [] });
    expect(own.weights.every(({ ahp }) => ahp === null)).toBe(true);
    const { methods } = await both.call(weightConsensus.methods, { ...paramsOf(mixed), query: {} });
    expect(methods.find(({ method }) => method === 'ahp')).toMatchObject({
      gap: 'answers-missing',
      weights: null,
    });
    expect((await mine(mixed, both)).cards.every(({ feedback }) => feedback === null)).toBe(true);
    expect((await room(mixed)).nodes).toHaveLength(5);
    await answer(mixed, both, like(AGREEING));
    await submit(mixed, both);
    expect(await room(mixed, both)).toMatchObject({ blind: false });
    expect((await room(mixed, both)).nodes).toHaveLength(5);
    // others read results once weights are accepted, and without names
    expect((await room(mixed, mixed.head)).nodes).toEqual([]);
    await mixed.coordinator.call(weightConsensus.accept, {
      ...paramsOf(mixed),
      body: { method: 'ahp', rationale: '专家判断一致，采用群体权重' },
    });
    const read = await room(mixed, mixed.head);
    expect(read.nodes[0]?.experts.map(({ person }) => person.name)).toEqual(['#1', '#2']);
    expect(read.experts).toEqual([]);
  });
});
