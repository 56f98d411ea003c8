import { cycles, tracking, type ActionDetail, type OwnAction } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { detail, openCycle, reach, type DrivenCycle } from '../../../test/support/cycle.js';
import type { SignedIn } from '../../../test/support/people.js';

const app = await testApp();
await app.startWorker();

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const NOTE = '已与客户采购经理电话沟通';

async function mine(owner: SignedIn): Promise<OwnAction[]> {
  return (await owner.call(tracking.mine)).actions;
}

const one = (by: SignedIn, actionId: string): Promise<ActionDetail> =>
  by.call(tracking.one, { params: { actionId } });

async function close(driven: DrivenCycle): Promise<void> {
  const { version } = await detail(driven);
  await driven.coordinator.call(cycles.close, { params: { cycleId: driven.id }, body: { version } });
}

describe('what a closed cycle left open', () => {
  it('stays readable, refuses work, and goes on once in the next cycle with notes and evidence', async () => {
    const before = await openCycle(app, 1);
    await reach(before, 'tracking');
    const { owner } = before;
    const [started, ended] = await mine(owner);
    if (!started || !ended) throw new Error('there are no actions');
    await owner.call(tracking.progress, {
      params: { actionId: started.id },
      body: { version: started.version, status: 'in-progress', percent: 60, note: NOTE },
    });
    await owner.upload(
      tracking.addEvidence,
      { name: 'visit.pdf', content: PDF },
      { params: { actionId: started.id } },
    );
    await owner.call(tracking.progress, {
      params: { actionId: ended.id },
      body: { version: ended.version, status: 'done', percent: 100, note: '客户已补款' },
    });
    await close(before);

    const closed = await one(owner, started.id);
    expect(closed).toMatchObject({
      cycleState: 'closed',
      refusal: 'cycle-ended',
      percent: 60,
      movedOn: false,
    });
    const body = { version: closed.version, status: 'in-progress', percent: 70 };
    const refused = await owner.refusal(tracking.progress, { params: { actionId: started.id }, body });
    expect(refused.code).toBe('cycle-ended');
    const filed = owner.upload(
      tracking.addEvidence,
      { name: 'a.pdf', content: PDF },
      { params: { actionId: started.id } },
    );
    await expect(filed).rejects.toMatchObject({ code: 'cycle-ended' });

    const next = await follow(before);
    await reach(next, 'strategy');
    const carried = (await mine(owner)).filter(({ cycle }) => cycle.id === next.id);
    expect(carried).toHaveLength(1);
    const again = carried.find(({ percent }) => percent === 60);
    if (!again) throw new Error('the started action did not go on');
    expect(again).toMatchObject({ carriedOver: true, status: 'in-progress', dueDate: started.dueDate });
    expect((await one(owner, started.id)).movedOn).toBe(true);
    const whole = await one(owner, again.id);
    expect(whole.notes).toMatchObject([{ text: NOTE, earlier: true }]);
    expect(whole.evidence).toMatchObject([{ fileName: 'visit.pdf', earlier: true }]);
    const [file] = whole.evidence;
    const download = { params: { actionId: again.id, evidenceId: file?.id } };
    expect((await owner.download(tracking.evidence, download)).content.toString()).toBe(PDF);
    expect((await owner.refusal(tracking.removeEvidence, download)).code).toBe('wrong-stage');

    const { version } = await detail(next);
    const back = { version, to: 'review', reason: '补充审批意见后再制定策略' } as const;
    await next.coordinator.call(cycles.returnTo, { params: { cycleId: next.id }, body: back });
    await reach(next, 'strategy');
    expect((await mine(owner)).filter(({ cycle }) => cycle.id === next.id)).toHaveLength(1);
  });

  it('goes over on closing when the next cycle is already planning', async () => {
    const before = await openCycle(app, 1);
    await reach(before, 'tracking');
    const next = await follow(before);
    await reach(next, 'strategy');
    const inNext = async () => (await mine(before.owner)).filter(({ cycle }) => cycle.id === next.id);
    expect(await inNext()).toEqual([]);
    await close(before);
    expect(await inNext()).toHaveLength(2);
    expect((await mine(before.owner)).filter(({ cycle }) => cycle.id === before.id)).toEqual([]);
  });
});

/** The next cycle of the same people and customers. */
async function follow(before: DrivenCycle): Promise<DrivenCycle> {
  const { id } = await before.coordinator.call(cycles.open, {
    body: {
      name: '2026 年第四季度客户评估',
      goal: '识别高价值客户，降低流失率',
      periodStart: '2025-10-01',
      periodEnd: '2026-09-30',
      previousId: before.id,
    },
  });
  const next = { ...before, id };
  return next;
}
