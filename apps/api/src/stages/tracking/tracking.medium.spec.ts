import { tracking, type ActionDetail, type OwnAction } from '@assay/contract';
import { testApp } from '../../../test/support/app.js';
import { detail, openCycle, planActions, reach, type DrivenCycle } from '../../../test/support/cycle.js';
import { openSession, type SignedIn } from '../../../test/support/people.js';
import { zipOf } from './zip.fixture.js';

const app = await testApp();
await app.startWorker();

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const NOTE = '已与客户采购经理电话沟通';

async function mine(owner: SignedIn): Promise<OwnAction[]> {
  return (await owner.call(tracking.mine)).actions;
}

async function first(owner: SignedIn): Promise<OwnAction> {
  const [action] = await mine(owner);
  if (!action) throw new Error('there is no action');
  return action;
}

const one = (by: SignedIn, actionId: string): Promise<ActionDetail> =>
  by.call(tracking.one, { params: { actionId } });

describe('work on actions', () => {
  let driven: DrivenCycle;
  let owner: SignedIn;
  beforeAll(async () => {
    driven = await openCycle(app, 6);
    await reach(driven, 'strategy');
    owner = driven.owner;
  });

  it('shows an owner what is planned, but lets nobody work before the tracking', async () => {
    await planActions(driven);
    const actions = await mine(owner);
    expect(actions).toHaveLength(4);
    expect(actions.every(({ workable }) => !workable)).toBe(true);
    const { id, version } = await first(owner);
    const body = { version, status: 'in-progress', percent: 10 };
    const refused = await owner.refusal(tracking.progress, { params: { actionId: id }, body });
    expect(refused.code).toBe('wrong-stage');
    await reach(driven, 'tracking');
    expect((await first(owner)).workable).toBe(true);
  });

  it('keeps progress with its note; a stale one is refused', async () => {
    const { id, version } = await first(owner);
    const params = { actionId: id };
    const body = { version, status: 'open' as const, percent: 30, note: NOTE };
    const worked = await owner.call(tracking.progress, { params, body });
    expect(worked).toMatchObject({ status: 'in-progress', percent: 30, version: version + 1, refusal: null });
    expect(worked.notes).toMatchObject([{ text: NOTE, status: 'in-progress', percent: 30, earlier: false }]);
    const stale = await owner.refusal(tracking.progress, { params, body });
    expect(stale).toMatchObject({ status: 409, code: 'stale-version', currentVersion: version + 1 });
  });

  it('asks for a note to end an action and to take it up again', async () => {
    const { id } = await first(owner);
    const params = { actionId: id };
    const send = async (status: 'done' | 'in-progress', note: string | null) => ({
      params,
      body: { version: (await one(owner, id)).version, status, percent: 80, note },
    });
    expect((await owner.refusal(tracking.progress, await send('done', null))).code).toBe('note-required');
    const done = await owner.call(tracking.progress, await send('done', '客户已确认恢复下单'));
    expect(done).toMatchObject({ status: 'done', percent: 100 });
    expect((await detail(driven)).stages.at(-1)?.percent).toBe(25);
    expect((await owner.refusal(tracking.progress, await send('in-progress', null))).code).toBe(
      'note-required',
    );
    const again = await owner.call(tracking.progress, await send('in-progress', '客户又取消了订单'));
    expect(again).toMatchObject({ status: 'in-progress', percent: 80 });
  });

  it('50 progresses of one version at once: one is kept, with one note', async () => {
    const [, action] = await mine(owner);
    if (!action) throw new Error('there is no second action');
    const params = { actionId: action.id };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        owner.send(tracking.progress, {
          params,
          body: { version: action.version, status: 'in-progress', percent: at },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await one(owner, action.id)).toMatchObject({ version: action.version + 1, notes: [{}] });
  });

  it('lets only the own owner work, and only those in sight read', async () => {
    const { id, version } = await first(owner);
    const params = { actionId: id };
    const body = { version, status: 'in-progress', percent: 50 };
    const colleague = await app.as('owner');
    const stranger = await app.as('head', { department: 'marketing' });
    expect((await colleague.refusal(tracking.progress, { params, body })).code).toBe('not-found');
    expect((await colleague.refusal(tracking.addNote, { params, body: { text: NOTE } })).code).toBe(
      'not-found',
    );
    const filed = colleague.upload(tracking.addEvidence, { name: 'a.pdf', content: PDF }, { params });
    await expect(filed).rejects.toMatchObject({ code: 'not-found' });
    for (const by of [driven.head, driven.coordinator]) {
      expect((await by.refusal(tracking.progress, { params, body })).code).toBe('role-lacks-act');
      expect((await one(by, id)).refusal).toBe('role-lacks-act');
    }
    for (const by of [colleague, stranger]) {
      expect((await by.refusal(tracking.one, { params })).code).toBe('not-found');
      const board = await by.call(tracking.board, { params: { cycleId: driven.id } });
      expect(board).toMatchObject({ actions: [], owners: [], counts: { open: 0 } });
      expect(await by.call(tracking.customers)).toEqual([]);
    }
    expect(await mine(colleague)).toEqual([]);
  });

  it('shows an owner the own customers with tier and open actions', async () => {
    const customers = await owner.call(tracking.customers);
    expect(customers.map(({ code }) => code).toSorted()).toEqual([
      'K001',
      'K002',
      'K003',
      'K004',
      'K005',
      'K006',
    ]);
    const k1 = customers.find(({ code }) => code === 'K001');
    expect(k1).toMatchObject({
      tier: { key: 'at-risk' },
      openActions: 2,
      overdueActions: 0,
      cycle: { id: driven.id },
    });
    expect(k1?.total).toBeCloseTo(2.3541666, 6);
  });

  it('keeps evidence by its content, under its own name, as an attachment', async () => {
    const { id } = await first(owner);
    const params = { actionId: id };
    const filed = await owner.upload(
      tracking.addEvidence,
      { name: '../回访记录.PDF', content: PDF },
      { params },
    );
    const [file] = filed.evidence;
    if (!file) throw new Error('no evidence was kept');
    expect(file).toMatchObject({
      fileName: '回访记录.pdf',
      kind: 'pdf',
      bytes: PDF.length,
      earlier: false,
    });
    const at = { params: { ...params, evidenceId: file.id } };
    const response = await driven.head.send(tracking.evidence, at);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(PDF);
    const stranger = await app.as('head', { department: 'marketing' });
    expect((await stranger.refusal(tracking.evidence, at)).code).toBe('not-found');
    const [, other] = await mine(owner);
    const elsewhere = { params: { actionId: other?.id, evidenceId: file.id } };
    expect((await owner.refusal(tracking.evidence, elsewhere)).code).toBe('not-found');
    expect((await owner.refusal(tracking.removeEvidence, elsewhere)).code).toBe('not-found');
    expect((await owner.call(tracking.removeEvidence, at)).evidence).toEqual([]);
    expect((await owner.refusal(tracking.evidence, at)).code).toBe('not-found');
  });

  it.each([
    ['a page named as a text', 'note.txt', '<html><script>alert(1)</script></html>'],
    ['a program named as a picture', 'photo.png', 'MZ\u0000\u0001'],
    ['any zip named as a workbook', 'list.xlsx', Uint8Array.from(zipOf(['evil.exe']))],
    ['nothing', 'note.txt', ''],
  ])('refuses %s as evidence', async (_, name, content) => {
    const { id } = await first(owner);
    const filed = owner.upload(tracking.addEvidence, { name, content }, { params: { actionId: id } });
    await expect(filed).rejects.toMatchObject({ code: 'evidence-kind', problem: { status: 415 } });
    expect((await one(owner, id)).evidence).toEqual([]);
  });

  it('refuses evidence of more than 20 MB, and takes the next file', async () => {
    const { id } = await first(owner);
    const params = { actionId: id };
    const content = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61);
    const large = owner.upload(tracking.addEvidence, { name: 'large.txt', content }, { params });
    await expect(large).rejects.toMatchObject({ code: 'too-large', problem: { status: 413 } });
    const kept = await owner.upload(
      tracking.addEvidence,
      { name: 'large.txt', content: content.subarray(1) },
      { params },
    );
    expect(kept.evidence).toMatchObject([{ bytes: 20 * 1024 * 1024, kind: 'txt' }]);
  });

  it("counts what is due and over, by the company's day", async () => {
    const board = (by = driven.coordinator) => by.call(tracking.board, { params: { cycleId: driven.id } });
    expect((await board()).counts).toEqual({ open: 2, inProgress: 2, done: 0, cancelled: 0, overdue: 0 });
    app.passTime(5 * 24 * 60);
    // five days later everybody has to sign in again
    const head = await openSession(app, driven.head.me.login);
    const later = await board(head);
    expect(later.counts.overdue).toBe(2);
    expect(later.actions.map(({ overdue }) => overdue)).toEqual([true, true, false, false]);
    const query = { overdue: 'true' } as const;
    const late = await head.call(tracking.board, { params: { cycleId: driven.id }, query });
    expect(late.actions).toHaveLength(2);
    expect(late.counts.open).toBe(2);
  });
});
