import { audit, cycles, weightConsensus } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import {
  AGREEING,
  OPPOSED,
  answer,
  like,
  mine,
  openComparing,
  paramsOf,
  personParams,
  room,
  submit,
} from '../../../test/support/comparing.js';
import { advance, detail, openCycle, reach } from '../../../test/support/cycle.js';
import type { SignedIn } from '../../../test/support/people.js';

const app = await testApp();
await app.startWorker();

describe('rounds', () => {
  const rules = {
    consistencyLimit: 0.1,
    consensusLimit: 0.75,
    agreement: 'every-node' as const,
    consensusChange: 0.02,
    weightChange: 0.05,
    maxRounds: 2,
    minResponse: 0.5,
  };

  it('are led by rules fixed before the first answer', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    const [li] = driven.experts;
    expect((await room(driven)).rules).toMatchObject({ maxRounds: 3, fixed: false, version: 0, by: null });
    const sent = { ...paramsOf(driven), body: { rules, version: 0 } };
    expect((await li.refusal(weightConsensus.setRules, sent)).code).toBe('role-lacks-act');
    const set = await coordinator.call(weightConsensus.setRules, sent);
    expect(set.rules).toMatchObject({ ...rules, fixed: false, version: 1, by: coordinator.me.name });
    expect(await coordinator.refusal(weightConsensus.setRules, sent)).toMatchObject({
      code: 'stale-version',
      currentVersion: 1,
    });
    await answer(driven, li, like(AGREEING));
    const late = { ...paramsOf(driven), body: { rules: { ...rules, consensusLimit: 0.1 }, version: 1 } };
    expect((await coordinator.refusal(weightConsensus.setRules, late)).code).toBe('round-rules-fixed');
    expect((await room(driven)).rules).toMatchObject({ ...rules, fixed: true });
  });

  it('go from low consensus through anonymous feedback to accepted weights', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    const [li, wang] = driven.experts;
    await answer(driven, li, like(AGREEING));
    await submit(driven, li);
    expect(await coordinator.refusal(weightConsensus.closeRound, paramsOf(driven))).toMatchObject({
      code: 'experts-late',
      facts: { names: wang.me.name },
    });
    await answer(driven, wang, like(OPPOSED), '风险才是流失的主因');
    await submit(driven, wang);
    const low = await coordinator.call(weightConsensus.closeRound, paramsOf(driven));
    const [first] = low.rounds;
    expect(first?.result).toMatchObject({
      outcome: 'continue',
      agreed: false,
      stable: null,
      invited: 2,
      answered: 2,
    });
    expect(low.consensus?.value).toBeLessThan(0.75);
    expect(low.misses.some(({ kind }) => kind === 'consensus')).toBe(true);
    expect(low).toMatchObject({ roundOpen: false, mayOpenRound: true });
    expect(low.nodes[0]?.camps).toHaveLength(2);
    expect(
      (
        await li.refusal(weightConsensus.save, {
          params: { cycleId: driven.id, node: 'risk' },
          body: { steps: [0], version: 1 },
        })
      ).code,
    ).toBe('comparison-submitted');

    const accept = { ...paramsOf(driven), body: { method: 'ahp', rationale: '采用群体权重计算客户得分' } };
    const needed = await coordinator.refusal(weightConsensus.accept, accept);
    expect(needed).toMatchObject({ status: 422, code: 'exception-needed' });
    expect(needed.facts['misses.zh']).toContain('共识度');

    await coordinator.call(weightConsensus.openRound, paramsOf(driven));
    const again = await mine(driven, wang);
    expect(again).toMatchObject({ round: 2, open: true, answered: 16 });
    const [feedback] = again.cards.find(({ node }) => node === 'goal')?.feedback ?? [];
    // two answers: anything shown would be the other one's
    expect(feedback).toMatchObject({
      own: -2,
      answers: 2,
      median: null,
      quartiles: null,
      histogram: null,
      group: null,
      reasons: [],
    });
    await answer(driven, wang, like(AGREEING));
    await submit(driven, wang);
    await submit(driven, li);
    const agreed = await coordinator.call(weightConsensus.closeRound, paramsOf(driven));
    expect(agreed.consensus?.value).toBeCloseTo(1, 10);
    expect(agreed.rounds[1]?.result).toMatchObject({ agreed: true, stable: false, outcome: 'continue' });
    expect(agreed.misses).toEqual([]);
    // the first round stays as it was
    expect(agreed.rounds[0]?.result).toEqual(first?.result);
    const accepted = await coordinator.call(weightConsensus.accept, {
      ...paramsOf(driven),
      body: { method: 'ahp', rationale: '第二轮达成共识，采用群体权重' },
    });
    expect(accepted.current).toMatchObject({
      number: 1,
      method: 'ahp',
      round: 2,
      experts: 2,
      exception: null,
    });
    const shares = accepted.current?.weights.map(({ share }) => share) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect((await detail(driven)).blockers).toEqual([]);
    expect((await advance(driven)).state).toBe('calculation');
  });

  it('end with documented dissent: stable without agreement, and no other round', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    const [li, wang] = driven.experts;
    for (const round of [1, 2]) {
      if (round === 2) await coordinator.call(weightConsensus.openRound, paramsOf(driven));
      await answer(driven, li, like(AGREEING));
      await answer(driven, wang, like(OPPOSED));
      await submit(driven, li);
      await submit(driven, wang);
      await coordinator.call(weightConsensus.closeRound, paramsOf(driven));
    }
    const { rounds, mayOpenRound } = await room(driven);
    expect(rounds[1]?.result).toMatchObject({
      outcome: 'dissent',
      agreed: false,
      stable: true,
      consensusChange: 0,
      weightChange: 0,
    });
    expect(mayOpenRound).toBe(false);
    expect((await coordinator.refusal(weightConsensus.openRound, paramsOf(driven))).code).toBe('rounds-over');
    const exception = '两位专家分歧已记录，委员会决定按群体均值执行';
    const accepted = await coordinator.call(weightConsensus.accept, {
      ...paramsOf(driven),
      body: { method: 'ahp', rationale: '分歧已记录在案', exception },
    });
    expect(accepted.current).toMatchObject({ exception });
    expect(accepted.current?.misses.map(({ kind }) => kind)).toContain('consensus');
  });

  it('go on without a late expert whom the coordinator rules out with a reason, and with nobody who answered', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    const [li, wang] = driven.experts;
    await answer(driven, li, like(AGREEING));
    await submit(driven, li);
    const reminded = await coordinator.call(weightConsensus.remind, personParams(driven, wang));
    expect(reminded.experts.find(({ person }) => person.id === wang.me.id)).toMatchObject({ reminders: 1 });
    const [work] = (await wang.call(weightConsensus.own)).filter(({ cycle }) => cycle.id === driven.id);
    expect(work?.remindedAt).not.toBeNull();
    expect((await coordinator.refusal(weightConsensus.remind, personParams(driven, li))).code).toBe(
      'expert-has-submitted',
    );
    const reason = '专家出差至月底，无法参加本轮';
    const out = { ...personParams(driven, wang), body: { reason } };
    const answered = { ...personParams(driven, li), body: { reason } };
    expect((await coordinator.refusal(weightConsensus.ruleOut, answered)).code).toBe('expert-has-submitted');
    expect((await coordinator.refusal(weightConsensus.ruleOut, { ...out, body: {} })).code).toBe(
      'invalid-input',
    );
    await coordinator.call(weightConsensus.ruleOut, out);
    expect(await mine(driven, wang)).toMatchObject({ open: false, ruledOut: { reason } });
    const save = { params: { cycleId: driven.id, node: 'risk' }, body: { steps: [0], version: 0 } };
    expect(await wang.refusal(weightConsensus.save, save)).toMatchObject({
      code: 'expert-ruled-out',
      facts: { reason },
    });
    await coordinator.call(weightConsensus.readmit, { ...out, body: { reason: '专家已返回，可以参加' } });
    await wang.call(weightConsensus.save, save);
    await coordinator.call(weightConsensus.ruleOut, out);
    const closed = await coordinator.call(weightConsensus.closeRound, paramsOf(driven));
    expect(closed.rounds[0]?.result).toMatchObject({
      invited: 2,
      answered: 1,
      ruledOut: [{ name: wang.me.name, reason }],
    });
    // a single expert agrees with nobody, and 1 of 2 is below the usual 70 %
    expect(closed.misses.map(({ kind, value }) => [kind, value])).toEqual([
      ['consensus', null],
      ['response', 0.5],
    ]);
    const auditor = await app.as('auditor');
    const { items } = await auditor.call(audit.list, { query: { cycleId: driven.id } });
    const acts = items.map(({ act }) => act);
    for (const act of [
      'weights.reminded',
      'weights.ruled-out',
      'weights.readmitted',
      'weights.round-closed',
    ]) {
      expect(acts).toContain(act);
    }
    expect(items.find(({ act }) => act === 'weights.ruled-out')?.reason).toBe(reason);
  });

  it('run beside the scoring when the coordinator says so', async () => {
    const driven = await openCycle(app, 3);
    await reach(driven, 'expert-scoring');
    const { version, stages } = await detail(driven);
    const deadlines = Object.fromEntries(stages.map(({ stage }) => [stage, '2026-12-31']));
    await driven.coordinator.call(cycles.deadlines, {
      ...paramsOf(driven),
      body: { version, deadlines, sideBySide: true },
    });
    const [li] = driven.experts;
    await answer(driven, li, like(AGREEING));
    await submit(driven, li);
    const { methods, scored } = await driven.coordinator.call(weightConsensus.methods, {
      ...paramsOf(driven),
      query: {},
    });
    // a weight computed now would tell how the experts score
    expect(scored).toBeNull();
    expect(methods.find(({ method }) => method === 'entropy')?.gap).toBe('scores-open');
  });

  it('tell each of five experts what all answered, without names, and ask who stays outside why', async () => {
    const driven = await openCycle(app, 3);
    const experts: SignedIn[] = [...driven.experts];
    while (experts.length < 5) experts.push(await app.as('expert'));
    await reach({ ...driven, experts: experts as unknown as typeof driven.experts }, 'weight-consensus');
    const [outsider, ...others] = experts as [SignedIn, ...SignedIn[]];
    await answer(driven, outsider, like(OPPOSED), '风险才是流失的主因');
    for (const expert of others) await answer(driven, expert, like(AGREEING));
    for (const expert of experts) await submit(driven, expert);
    await driven.coordinator.call(weightConsensus.closeRound, paramsOf(driven));
    await driven.coordinator.call(weightConsensus.openRound, paramsOf(driven));

    const { cards } = await mine(driven, others[0] ?? outsider);
    const [pair] = cards.find(({ node }) => node === 'goal')?.feedback ?? [];
    // -2, 1, 1, 1, 1
    expect(pair).toMatchObject({
      own: 1,
      answers: 5,
      median: 1,
      quartiles: [1, 1],
      reasons: ['风险才是流失的主因'],
    });
    expect(pair?.histogram?.map((count, at) => [at - 8, count]).filter(([, count]) => count)).toEqual([
      [-2, 1],
      [1, 4],
    ]);
    // 2^(4/5) (1/3)^(1/5)
    expect(pair?.group).toBeCloseTo(2 ** 0.8 * 3 ** -0.2, 10);
    expect(JSON.stringify(cards)).not.toContain(outsider.me.name);
    expect(JSON.stringify(cards)).not.toContain(outsider.me.id);

    await answer(driven, outsider, like(OPPOSED));
    const refused = await outsider.refusal(weightConsensus.submit, { ...paramsOf(driven), body: {} });
    expect(refused).toMatchObject({ status: 422, code: 'judgement-reason-needed' });
    expect(refused.facts['node.zh']).toBe('各维度之间');
    await answer(driven, outsider, like(OPPOSED), '仍然认为风险更重要');
    expect(await submit(driven, outsider)).toMatchObject({ open: false });
  });
});
