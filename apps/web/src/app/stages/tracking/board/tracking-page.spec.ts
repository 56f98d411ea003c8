import { actionLine } from '../../../../testing/actions';
import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import type { Role } from '@assay/cycle';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { TrackingPage } from './tracking-page';

const cycle = cycleIn('tracking');
const late = actionLine({ id: 'late', overdue: true, dueDate: '2026-09-25' });
const done = actionLine({ id: 'done', status: 'done', percent: 100 });

async function page(role: Role, actions = [late, done]): Promise<Drawn<TrackingPage>> {
  await signIn(role);
  await enterCycle(cycle);
  const drawn = await draw(TrackingPage);
  request('GET', `/api/cycles/${cycle.id}/tracking`).flush({
    today: '2026-09-30',
    actions,
    counts: { open: 1, inProgress: 0, done: 1, cancelled: 0, overdue: 1 },
    owners: [],
  });
  await drawn.settle();
  return drawn;
}

const columns = (drawn: Drawn<TrackingPage>) =>
  drawn.all('.board section').map((column) => column.querySelectorAll('app-action-card').length);

describe('tracking page', () => {
  beforeEach(() => setUp(CycleRoom));

  it('shows the actions by status, and how late one is by the server’s day', async () => {
    const drawn = await page('head');
    expect(columns(drawn)).toEqual([1, 0, 1, 0]);
    expect(drawn.find('app-action-card').textContent).toContain('逾期 5 天');
    expect(drawn.find('.figures').textContent).toContain('50%');
    expect(drawn.text).not.toContain('结束周期后');
  });

  it('tells whoever may close the cycle what becomes of open actions', async () => {
    expect((await page('coordinator')).text).toContain(
      '还有 1 项行动未完成。结束周期后，它们会转入下一个评估周期',
    );
  });

  it('narrows board and list alike', async () => {
    const drawn = await page('head');
    await drawn.type('input[type=search]', '没有这样的客户');
    expect(columns(drawn)).toEqual([0, 0, 0, 0]);
    await drawn.type('input[type=search]', 'C002');
    await drawn.click('列表');
    expect(drawn.all('tr.line')).toHaveLength(2);
    drawn.find('app-action-filter-bar input[type=checkbox]').click();
    await drawn.settle();
    expect(drawn.all('tr.line')).toHaveLength(1);
  });

  it('says so when there is nothing that the person may see', async () => {
    expect((await page('owner', [])).text).toContain('没有您可以查看的行动');
  });
});
