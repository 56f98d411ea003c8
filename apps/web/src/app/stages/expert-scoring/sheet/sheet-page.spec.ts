import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OwnSheet, ScoreSheet } from '@assay/contract';
import { jest } from '@jest/globals';
import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, setUp, settle, signIn, speak, type Drawn } from '../../../../testing/page';
import { indicator, ownSheet, scoreSheet } from '../../../../testing/sheets';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { SheetPage } from './sheet-page';

const cycle = cycleIn('expert-scoring');
const sheetId = scoreSheet(1).id;

async function page(
  sheet: ScoreSheet = scoreSheet(1),
  sheets: readonly OwnSheet[] = [ownSheet(0, { scored: 2 }), ownSheet(1), ownSheet(2)],
): Promise<Drawn<SheetPage>> {
  setUp(CycleRoom);
  await signIn('expert');
  await enterCycle(cycle);
  const drawn = await draw(SheetPage, { sheetId: sheet.id });
  request('GET', `/api/score-sheets/${sheet.id}`).flush(sheet);
  request('GET', `/api/score-sheets?cycleId=${cycle.id}`).flush(sheets);
  await drawn.settle();
  return drawn;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  }
}

const saved = (key: string) => request('PUT', `/api/score-sheets/${sheetId}/scores/${key}`);
const when = '2026-10-01T02:00:00.000Z';
const checked = (drawn: Drawn<SheetPage>) =>
  drawn.all('[role=radio][aria-checked=true]').map((level) => level.querySelector('kbd')?.textContent);

describe('scoring sheet', () => {
  it('shows figures with amounts as ranges, and anchors in the language of the person', async () => {
    const sheet = await page();
    expect(sheet.find('.facts').textContent).toContain('50 – 100 万元');
    expect(sheet.find('.facts').textContent).toContain('3 年 8 个月');
    expect(sheet.find('.facts').textContent).toContain('近 3 个月');
    expect(sheet.text).toContain('说明 5');
    speak('en');
    await sheet.settle();
    expect(sheet.text).toContain('Anchor 5');
    expect(sheet.find('.facts').textContent).toContain('CNY 500,000 – 1,000,000');
  });

  it('scores by keys, goes up and down between indicators, and saves with the version it knows', async () => {
    const sheet = await page();
    await press('4');
    const first = saved('relationship_depth');
    expect(first.request.body).toEqual({ version: 1, score: 4, confidence: null, note: '' });
    await press('ArrowDown', '2');
    expect(checked(sheet)).toEqual(['2']);
    first.flush({ version: 2, savedAt: when });
    await settle();
    const second = saved('demand_fit');
    expect(second.request.body).toEqual({ version: 2, score: 2, confidence: null, note: '' });
    second.flush({ version: 3, savedAt: when });
    await settle();
    expect(sheet.find('ui-autosave-stamp').textContent).toContain('自动保存');
    await press('ArrowUp');
    expect(checked(sheet)).toEqual(['4']);
  });

  it('leaves keys alone that go into a note', async () => {
    const sheet = await page();
    const note = sheet.find<HTMLTextAreaElement>('textarea');
    note.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }));
    await settle();
    expect(checked(sheet)).toEqual([]);
  });

  it('goes on with Enter to the next sheet that lacks a score, after saving', async () => {
    await page();
    const gone = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('3');
    await press('Enter');
    expect(gone).not.toHaveBeenCalled();
    saved('relationship_depth').flush({ version: 2, savedAt: when });
    await settle();
    expect(gone).toHaveBeenCalledWith(['/cycles', cycle.id, 'expert-scoring', 'sheets', ownSheet(2).id]);
  });

  it('saves a note that is still waiting on its own sheet when another one is opened', async () => {
    const sheet = await page();
    await sheet.type('textarea', '客户主动续签');
    await sheet.set({ sheetId: ownSheet(2).id });
    const waiting = saved('relationship_depth');
    expect(waiting.request.body).toEqual({
      version: 1,
      score: null,
      confidence: null,
      note: '客户主动续签',
    });
    request('GET', `/api/score-sheets/${ownSheet(2).id}`).flush(scoreSheet(2));
    waiting.flush({ version: 2, savedAt: when });
    await settle();
    expect(sheet.find('ui-autosave-stamp').textContent.trim()).toBe('');
    expect(sheet.find<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  it('says who was faster, and shows the present state when asked to', async () => {
    const sheet = await page();
    await press('3');
    const problem = { code: 'stale-version', facts: { who: '王芳', when }, currentVersion: 4 };
    saved('relationship_depth').flush(
      { type: 'about:blank', title: 'x', status: 409, ...problem },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(sheet.find('ui-conflict-banner').textContent).toContain('王芳');
    expect(checked(sheet)).toEqual(['3']);
    sheet.button('查看最新内容').click();
    await settle();
    const now = scoreSheet(1, {
      version: 4,
      indicators: [indicator('relationship_depth', '客情深度', { score: 5 })],
    });
    request('GET', `/api/score-sheets/${sheetId}`).flush(now);
    await settle();
    expect(sheet.all('ui-conflict-banner')).toEqual([]);
    expect(checked(sheet)).toEqual(['5']);
  });

  it('submits a complete sheet after a question, and is read only from then on', async () => {
    const full = [
      indicator('relationship_depth', '客情深度', { score: 4 }),
      indicator('demand_fit', '需求匹配度', { score: 3 }),
    ];
    const sheet = await page(scoreSheet(1, { indicators: full, scored: 2, version: 3 }));
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('s');
    const agree = [...document.querySelectorAll<HTMLButtonElement>('dialog button')].at(-1);
    expect(agree?.textContent?.trim()).toBe('提交');
    agree?.click();
    await settle();
    const sent = request('POST', `/api/score-sheets/${sheetId}/submit`);
    expect(sent.request.body).toEqual({ version: 3 });
    const done = { state: 'submitted', editable: false, submittedAt: when, version: 4 } as const;
    sent.flush(scoreSheet(1, { indicators: full, scored: 2, ...done }));
    await settle();
    expect(sheet.text).toContain('内容只读');
    await press('5');
    expect(checked(sheet)).toEqual(['4']);
    expect(sheet.all('[role=radio]').every((level) => (level as HTMLButtonElement).disabled)).toBe(true);
  });

  it('does not submit a sheet with gaps', async () => {
    const sheet = await page();
    await press('s');
    expect(document.querySelectorAll('dialog')).toHaveLength(0);
    expect(sheet.button('提交…').disabled).toBe(true);
  });

  it('hands a sheet back with a reason only', async () => {
    await page();
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('r');
    const dialog = document.querySelector('dialog');
    const reason = dialog?.querySelector('textarea');
    const act = [...(dialog?.querySelectorAll<HTMLButtonElement>('button') ?? [])].at(-1);
    expect(act?.disabled).toBe(true);
    if (reason) reason.value = '本人配偶在该客户处任职';
    reason?.dispatchEvent(new Event('input'));
    await settle();
    expect(act?.disabled).toBe(true);
    const kind = dialog?.querySelector('select');
    if (kind) kind.value = 'family';
    kind?.dispatchEvent(new Event('change'));
    await settle();
    act?.click();
    await settle();
    const sent = request('POST', `/api/score-sheets/${sheetId}/recuse`);
    expect(sent.request.body).toEqual({
      version: 1,
      conflict: 'family',
      reason: '本人配偶在该客户处任职',
    });
  });

  it('saves how sure the expert is', async () => {
    const sheet = await page();
    await press('4');
    saved('relationship_depth').flush({ version: 2, savedAt: when });
    await settle();
    sheet.all('.confidence button').at(-1)?.click();
    await settle();
    const body = { version: 2, score: 4, confidence: 'high', note: '' };
    expect(saved('relationship_depth').request.body).toEqual(body);
  });

  it('asks for a reason before a score changes in the second round, and shows what the panel said', async () => {
    const firstRound = {
      own: 2,
      count: 5,
      median: 3.5,
      lower: 3,
      upper: 4,
      histogram: null,
      notes: ['近期扩产'],
    };
    const sheet = await page(
      scoreSheet(1, {
        state: 'submitted',
        editable: false,
        revisable: true,
        indicators: [indicator('relationship_depth', '客情深度', { score: 2, firstRound })],
      }),
    );
    expect(sheet.text).toContain('5 位专家的中位数为 3.5');
    expect(sheet.text).toContain('其他专家的理由：近期扩产');
    await press('4');
    const reason = document.querySelector<HTMLTextAreaElement>('dialog textarea');
    if (reason) reason.value = '看到其他专家的依据';
    reason?.dispatchEvent(new Event('input'));
    await settle();
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')].at(-1)?.click();
    await settle();
    expect(saved('relationship_depth').request.body).toEqual({
      version: 1,
      score: 4,
      confidence: null,
      note: '',
      reason: '看到其他专家的依据',
    });
  });

  it('tells why it was given back', async () => {
    const sheet = await page(
      scoreSheet(1, { reopened: true, reason: '请补充客情依据', reasonBy: '林娜', reasonAt: when }),
    );
    expect(sheet.find('.notice').textContent).toContain('林娜');
    expect(sheet.find('.notice').textContent).toContain('请补充客情依据');
  });
});
