import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { cycleIn } from '../../../../testing/cycle';
import { draw, request, setUp, signIn, type Drawn, settle } from '../../../../testing/page';
import { CycleBoardPage } from './cycle-board-page';

@Component({ template: '' })
class Elsewhere {}

async function board(...cycles: object[]): Promise<Drawn<CycleBoardPage>> {
  const drawn = await draw(CycleBoardPage);
  request('GET', '/api/cycles').flush(cycles);
  await drawn.settle();
  return drawn;
}

describe('cycle board', () => {
  beforeEach(async () => {
    setUp(provideRouter([{ path: '**', component: Elsewhere }]));
    await signIn('coordinator');
  });

  it('lists each cycle with its stage, its strip and its figures', async () => {
    const page = await board(cycleIn('review'));
    const cells = page.all('tr.line td').map((cell) => cell.textContent?.trim());
    expect(cells[0]).toBe('2026 年第三季度评估');
    expect(cells[1]).toBe('结果审批');
    expect(cells[3]).toBe('未设截止日');
    expect(cells[4]).toBe('2026/07/01 – 2026/09/30');
    expect(cells[5]).toBe('300');
    expect(page.all('tr.line .done')).toHaveLength(5);
  });

  it('leads to a cycle', async () => {
    const cycle = cycleIn('review');
    const page = await board(cycle);
    page.find('tr.line td').click();
    await page.settle();
    expect(TestBed.inject(Router).url).toBe(`/cycles/${cycle.id}`);
  });

  it('opens a cycle that goes on from the last one', async () => {
    const last = cycleIn('tracking');
    const page = await board(last);
    await page.click('新建周期');
    await page.type('form input', '2026 年第四季度评估');
    await page.type('form textarea', '降低重点客户流失率');
    const [start, end] = page.all('form input[type=date]') as HTMLInputElement[];
    if (!start || !end) throw new RangeError('no days');
    for (const [control, day] of [
      [start, '2026-12-31'],
      [end, '2026-10-01'],
    ] as const) {
      control.value = day;
      control.dispatchEvent(new Event('input'));
    }
    await page.type('form select', last.id);
    const submit = (): boolean => page.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    submit();
    await page.settle();
    expect(page.find('form [role=alert]').textContent).toBe('截止日不能早于起始日。');
    [start.value, end.value] = ['2026-10-01', '2026-12-31'];
    start.dispatchEvent(new Event('input'));
    end.dispatchEvent(new Event('input'));
    submit();
    await settle();
    const sent = request('POST', '/api/cycles');
    expect(sent.request.body).toEqual({
      name: '2026 年第四季度评估',
      goal: '降低重点客户流失率',
      periodStart: '2026-10-01',
      periodEnd: '2026-12-31',
      previousId: last.id,
    });
    sent.flush({ id: 'c2' });
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/cycles/c2');
  });

  it('says that there is none yet', async () => {
    const page = await board();
    expect(page.text).toContain('还没有评估周期。');
  });
});
