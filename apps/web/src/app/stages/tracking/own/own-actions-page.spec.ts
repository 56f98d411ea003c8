import type { OwnAction } from '@assay/contract';
import { actionLine } from '../../../../testing/actions';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import { OwnActionsPage } from './own-actions-page';

const own = (more: Partial<OwnAction> = {}): OwnAction => ({ ...actionLine(), workable: true, ...more });

const isEnded = ({ status }: OwnAction): boolean => status === 'done' || status === 'cancelled';

/** Answers the question for the open or the ended ones of all. */
function flush(which: 'open' | 'ended', all: readonly OwnAction[]): void {
  const ended = all.filter(isEnded);
  const open = all.filter((action) => !isEnded(action));
  request('GET', `/api/actions/mine?which=${which}`).flush({
    today: '2026-09-30',
    open: open.length,
    ended: ended.length,
    actions: which === 'open' ? open : ended,
  });
}

async function page(actions: readonly OwnAction[]): Promise<Drawn<OwnActionsPage>> {
  await signIn('owner');
  const drawn = await draw(OwnActionsPage);
  flush('open', actions);
  await drawn.settle();
  return drawn;
}

describe('my actions', () => {
  beforeEach(() => setUp());

  it('lists what is to do and leads to it; what is only planned says so', async () => {
    const all = [own({ id: 'a' }), own({ id: 'b', workable: false }), own({ id: 'c', status: 'done' })];
    const drawn = await page(all);
    expect(drawn.all('app-action-card a').map((link) => link.getAttribute('href'))).toEqual([
      '/work/actions/a',
      '/work/actions/b',
    ]);
    expect(drawn.all('app-action-card')[0]?.textContent).toContain('今天到期');
    expect(drawn.all('app-action-card')[1]?.textContent).toContain('不在执行跟踪阶段');
    await drawn.click('已结束 1');
    flush('ended', all);
    await drawn.settle();
    expect(drawn.all('app-action-card a').map((link) => link.getAttribute('href'))).toEqual([
      '/work/actions/c',
    ]);
  });

  it('keeps a long list short until somebody wants more', async () => {
    const drawn = await page(Array.from({ length: 45 }, (_, at) => own({ id: `a${at}` })));
    expect(drawn.all('app-action-card')).toHaveLength(40);
    await drawn.click('再显示 5 项');
    expect(drawn.all('app-action-card')).toHaveLength(45);
  });

  it('says that there is nothing to do', async () => {
    expect((await page([])).text).toContain('目前没有待办的行动。');
  });
});
