import { TestBed } from '@angular/core/testing';
import type { ReviewItem } from '@assay/contract';
import { s0 } from '@assay/model';
import { cycleIn } from '../../../testing/cycle';
import { draw, request, setUp, settle, signIn, type Drawn } from '../../../testing/page';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { ReviewPage } from './review-page';

const modelId = '018f0000-0000-7000-8000-0000000000e1';
const cycle = cycleIn('review', {
  model: { id: modelId, key: s0.key, version: s0.version, name: s0.name },
});
const root = `/api/cycles/${cycle.id}`;
const customerId = (place: number): string => `018f0000-0000-7000-8000-00000000000${place}`;

const item = (place: number, more: Partial<ReviewItem> = {}): ReviewItem => ({
  customerId: customerId(place),
  code: `C${place}`,
  name: `客户${place}`,
  industry: null,
  departmentId: null,
  owner: null,
  total: 3.2,
  tierByScore: 'normal',
  computedTier: 'normal',
  effectiveTier: 'normal',
  previousTier: 'normal',
  borderline: false,
  movedByGate: false,
  problems: ['spend'],
  state: 'pending',
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: 1,
  refusal: null,
  ...more,
});

async function page(items: readonly ReviewItem[]): Promise<Drawn<ReviewPage>> {
  const room = TestBed.inject(CycleRoom);
  room.open(cycle.id);
  TestBed.tick();
  request('GET', root).flush(cycle);
  await settle();
  const drawn = await draw(ReviewPage);
  request('GET', `${root}/review`).flush({ runId: modelId, runNumber: 1, items, departments: [] });
  request('GET', `/api/models/versions/${modelId}`).flush({ content: s0 });
  request('GET', '/api/departments').flush([]);
  await drawn.settle();
  return drawn;
}

async function press(drawn: Drawn<ReviewPage>, key: string): Promise<void> {
  drawn.find('.scroller').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await drawn.settle();
}

const current = (drawn: Drawn<ReviewPage>): string => drawn.find('app-current-item h2').textContent ?? '';

describe('review page', () => {
  beforeEach(async () => {
    setUp(CycleRoom);
    await signIn('head');
  });

  it('approves with a, and goes on to the next customer although the cycle is read again', async () => {
    const drawn = await page([item(1), item(2), item(3)]);
    await press(drawn, 'j');
    expect(current(drawn)).toContain('客户1');
    await press(drawn, 'a');
    const sent = request('POST', `${root}/review/${customerId(1)}`);
    expect(sent.request.body).toEqual({ version: 1, decision: { kind: 'approve' } });
    sent.flush(item(1, { state: 'approved', version: 2 }));
    await drawn.settle();
    request('GET', root).flush({ ...cycle, version: 6 });
    await drawn.settle();
    expect(current(drawn)).toContain('客户2');
    expect(drawn.all('tr.line')).toHaveLength(2);
  });

  it('says on the row why somebody may not decide, and takes no key there', async () => {
    const drawn = await page([item(1, { refusal: 'contributor-may-not-approve' })]);
    expect(drawn.find('tr.line').textContent).toContain('不能审批');
    await press(drawn, 'j');
    expect(drawn.all('app-current-item button')).toEqual([]);
    await press(drawn, 'a');
    expect(drawn.find('tr.line').textContent).toContain('待审批');
  });

  it('tells who was first, in words, with a way to the present state', async () => {
    const drawn = await page([item(1)]);
    await press(drawn, 'j');
    await press(drawn, 'a');
    const facts = { who: '钱薇', when: '2026-03-31T08:00:00.000Z' };
    request('POST', `${root}/review/${customerId(1)}`).flush(
      { type: 'about:blank', title: 'x', status: 409, code: 'already-decided', facts, currentVersion: 2 },
      { status: 409, statusText: 'Conflict' },
    );
    await drawn.settle();
    expect(drawn.text).toContain('钱薇');
    await drawn.click('查看最新内容');
    request('GET', `${root}/review`);
  });

  it('shows readers no decisions', async () => {
    TestBed.resetTestingModule();
    setUp(CycleRoom);
    await signIn('executive');
    const drawn = await page([item(1, { refusal: 'role-lacks-act' })]);
    await press(drawn, 'j');
    expect(drawn.all('app-current-item button')).toEqual([]);
    expect(drawn.all('input[type=checkbox]')).toEqual([]);
  });

  it('says what comes first as long as nothing is calculated', async () => {
    const room = TestBed.inject(CycleRoom);
    room.open(cycle.id);
    TestBed.tick();
    request('GET', root).flush({ ...cycle, state: 'expert-scoring' });
    await settle();
    const drawn = await draw(ReviewPage);
    const refused = { type: 'about:blank', title: 'x', status: 409, code: 'run-missing', facts: {} };
    request('GET', `${root}/review`).flush(refused, { status: 409, statusText: 'Conflict' });
    await drawn.settle();
    expect(drawn.text).toContain('本周期还没有完成分层计算');
    expect(drawn.button('查看分层计算').getAttribute('href')).toBe(`${root.slice(4)}/calculation`);
    expect(drawn.text).not.toContain('重试');
  });
});
