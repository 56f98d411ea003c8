import { audit, weightConsensus } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import {
  AGREEING,
  answer,
  like,
  openComparing,
  paramsOf,
  personParams,
  room,
  submit,
} from '../../../test/support/comparing.js';
import { detail } from '../../../test/support/cycle.js';
import { unzip } from '../../../test/support/unzip.js';

const app = await testApp();
await app.startWorker();

describe('experts who weigh differently', () => {
  it('carry the reason and its owner; the group moves towards the heavier one', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    const [li, wang] = driven.experts;
    const reason = '负责风控二十年，判断依据最充分';
    const heavier = { ...personParams(driven, li), body: { weight: 3, reason } };
    const set = await coordinator.call(weightConsensus.weighExpert, heavier);
    expect(set.experts.find(({ person }) => person.id === li.me.id)).toMatchObject({
      weight: 3,
      weightReason: reason,
      weightBy: coordinator.me.name,
    });
    await answer(driven, li, ({ steps }) => (steps.length === 1 ? [8] : (AGREEING[steps.length] ?? [])));
    await submit(driven, li);
    expect((await coordinator.refusal(weightConsensus.weighExpert, heavier)).code).toBe(
      'expert-weights-fixed',
    );
    await answer(driven, wang, ({ steps }) => (steps.length === 1 ? [0] : (AGREEING[steps.length] ?? [])));
    await submit(driven, wang);
    const { nodes } = await room(driven);
    const risk = nodes.find(({ node }) => node === 'risk');
    // 9 and 1 by 3 : 1 give 9^(3/4) : 1
    const ratio = 9 ** 0.75;
    expect(risk?.weights[0]).toBeCloseTo(ratio / (1 + ratio), 12);
    expect(risk?.weightedConsensus).not.toBeNull();
  });
});

describe('methods side by side', () => {
  it('weigh all indicators, tell what each does to the tiers, and can each be accepted', async () => {
    const driven = await openComparing(app);
    const { coordinator } = driven;
    for (const expert of driven.experts) {
      await answer(driven, expert, like(AGREEING));
      await submit(driven, expert);
    }
    const side = await coordinator.call(weightConsensus.methods, {
      ...paramsOf(driven),
      query: { alpha: 0.25 },
    });
    expect(side).toMatchObject({ baseline: 'template', scored: 3, complete: 3 });
    const of = (method: string) => side.methods.find((one) => one.method === method);
    for (const { method, weights, counts } of side.methods) {
      expect([method, weights?.length]).toEqual([method, 11]);
      expect(weights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(3);
    }
    expect(of('template')?.moved).toEqual({ up: 0, down: 0, other: 0 });
    expect(of('equal')?.weights?.every((weight) => Math.abs(weight - 1 / 11) < 1e-12)).toBe(true);
    expect(of('linear')?.share).toBe(0.25);
    const [ahp, entropy, linear] = ['ahp', 'entropy', 'linear'].map((method) => of(method)?.weights ?? []);
    linear?.forEach((weight, place) => {
      expect(weight).toBeCloseTo(0.25 * (ahp?.[place] ?? 0) + 0.75 * (entropy?.[place] ?? 0), 12);
    });

    const accept = (method: 'equal' | 'linear' | 'template') =>
      coordinator.call(weightConsensus.accept, {
        ...paramsOf(driven),
        body: { method, rationale: '委员会讨论后选择该方法', alpha: 0.25 },
      });
    expect((await accept('equal')).current).toMatchObject({
      number: 1,
      method: 'equal',
      experts: 0,
      round: null,
    });
    const combined = await accept('linear');
    expect(combined.current).toMatchObject({ number: 2, method: 'linear', experts: 2, round: 1 });
    combined.current?.weights.forEach(({ share }, place) => {
      expect(share).toBeCloseTo(linear?.[place] ?? 0, 12);
    });
    expect((await accept('template')).sets.map(({ number, method }) => [number, method])).toEqual([
      [3, 'template'],
      [2, 'linear'],
      [1, 'equal'],
    ]);
  });

  it('cannot be accepted before they can be computed, nor by anybody but the coordinator', async () => {
    const driven = await openComparing(app);
    const body = { method: 'ahp', rationale: '采用群体权重计算客户得分' };
    expect(
      (await driven.coordinator.refusal(weightConsensus.accept, { ...paramsOf(driven), body })).code,
    ).toBe('no-comparisons');
    expect((await driven.head.refusal(weightConsensus.accept, { ...paramsOf(driven), body })).code).toBe(
      'role-lacks-act',
    );
    expect((await detail(driven)).blockers.map(({ code }) => code)).toEqual([
      'experts-late',
      'weights-not-accepted',
    ]);
  });
});

describe('the workbook', () => {
  it('holds what the reader sees on the page, leaves a trace, and keeps names from those who may not know', async () => {
    const driven = await openComparing(app);
    const [li, wang] = driven.experts;
    await answer(driven, li, like(AGREEING), '=1+1');
    await submit(driven, li);
    await answer(driven, wang, like(AGREEING));
    await submit(driven, wang);
    await driven.coordinator.call(weightConsensus.accept, {
      ...paramsOf(driven),
      body: { method: 'ahp', rationale: '专家判断一致，采用群体权重' },
    });
    const file = await driven.coordinator.download(weightConsensus.workbook, paramsOf(driven));
    expect(file.disposition).toContain('.xlsx');
    const all = [...(await unzip(file.content)).values()].join('');
    expect(all).toContain(li.me.name);
    expect(all).toContain('=1+1');
    expect(all).not.toMatch(/<f[ >]/);
    const forHead = await driven.head.download(weightConsensus.workbook, paramsOf(driven));
    const seen = [...(await unzip(forHead.content)).values()].join('');
    expect(seen).not.toContain(li.me.name);
    expect(seen).not.toContain('=1+1');
    expect(seen).toContain('#1');
    await expect(li.download(weightConsensus.workbook, paramsOf(driven))).rejects.toMatchObject({
      code: 'role-lacks-act',
    });
    const auditor = await app.as('auditor');
    const { items } = await auditor.call(audit.list, { query: { cycleId: driven.id } });
    expect(items.filter(({ act }) => act === 'weights.exported').map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([driven.coordinator.me.name, driven.head.me.name]),
    );
  });
});
