import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Role } from '@assay/cycle';
import { jest } from '@jest/globals';
import { draw, request, setUp, signIn } from '../../../testing/page';
import { ownSheet } from '../../../testing/sheets';
import { sheetsToScore } from '../../stages/expert-scoring/sheets-to-score';
import { MyWorkPage } from './my-work-page';
import { WORK_SOURCES, type WorkItem, type WorkSource } from './work-source';

const comparison: WorkItem = {
  id: 'comparison',
  kind: '权重比较',
  subject: '价值维度',
  detail: '',
  cycle: '2026 年第三季度评估',
  why: '您是该周期评估团队的专家',
  due: '2026-10-10',
  state: 'to-do',
  parts: null,
  link: ['/cycles', 'c1', 'weight-consensus'],
  place: ['/cycles', 'c1', 'weight-consensus'],
};

function other(): WorkSource {
  const source = {
    value: signal([comparison]),
    status: signal('resolved'),
    error: signal(undefined),
    isLoading: signal(false),
    hasValue: () => true,
  } as unknown as WorkSource['source'];
  return { source, items: signal([comparison]) };
}

async function page(...roles: Role[]) {
  setUp({ provide: WORK_SOURCES, useValue: [sheetsToScore, other] });
  await signIn(...roles);
  return draw(MyWorkPage);
}

const lines = (drawn: Awaited<ReturnType<typeof page>>) =>
  drawn
    .all('tr.line')
    .map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent?.trim()));

describe('my work', () => {
  it('joins what comes from all stages in one list, by deadline, with what was given back first', async () => {
    const work = await page('expert');
    request('GET', '/api/score-sheets').flush([
      ownSheet(0, { state: 'submitted', scored: 2 }),
      ownSheet(1, { scored: 1 }),
      ownSheet(2, { reopened: true, scored: 2, reason: '请补充依据' }),
    ]);
    await work.settle();
    expect(lines(work).map(([kind, subject, detail, , state]) => [kind, subject, detail, state])).toEqual([
      ['权重比较', '价值维度', '', '未开始'],
      ['客户评分', '客户2', '请补充依据', '被退回'],
      ['客户评分', '客户1', '装备制造', '已填 1/2'],
    ]);
    expect(work.text).toContain('1 / 3 已完成');
    await work.click('已完成 1');
    expect(lines(work).map(([, subject]) => subject)).toEqual(['客户0']);
  });

  it('opens a piece of work where it is done', async () => {
    const work = await page('expert');
    request('GET', '/api/score-sheets').flush([ownSheet(1)]);
    await work.settle();
    const gone = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    work.all('tr.line td')[7]?.click();
    const sheet = ownSheet(1);
    expect(gone).toHaveBeenCalledWith(['/cycles', sheet.cycle.id, 'expert-scoring', 'sheets', sheet.id]);
  });

  it('asks for no sheets on behalf of somebody who scores none', async () => {
    const work = await page('owner');
    expect(lines(work).map(([kind]) => kind)).toEqual(['权重比较']);
  });

  it('says that there is nothing to do', async () => {
    setUp({ provide: WORK_SOURCES, useValue: [sheetsToScore] });
    await signIn('expert');
    const work = await draw(MyWorkPage);
    request('GET', '/api/score-sheets').flush([]);
    await work.settle();
    expect(work.text).toContain('目前没有需要您处理的工作。');
  });
});
