import type { ComparisonCard, MyComparisons } from '@assay/contract';
import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, settle, setUp, signIn } from '../../../../testing/page';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { OwnComparisons } from './own-comparisons';
import { PairFeedback } from './pair-feedback';

const cycle = cycleIn('weight-consensus');
const url = `/api/cycles/${cycle.id}/weight-consensus/mine`;
const named = (key: string) => ({ key, name: { zh: key, en: key } });

const card = (node: string, more: Partial<ComparisonCard> = {}): ComparisonCard => ({
  node,
  name: { zh: node, en: node },
  items: [named('甲'), named('乙')],
  steps: [null],
  reasons: [null],
  version: 0,
  feedback: null,
  ...more,
});

const mine: MyComparisons = {
  cards: [card('value'), card('risk')],
  submittedAt: null,
  answered: 0,
  asked: 2,
  round: 1,
  maxRounds: 3,
  limit: 0.1,
  open: true,
  ruledOut: null,
  returned: null,
};

async function page(more: Partial<MyComparisons> = {}) {
  await signIn('expert');
  await enterCycle(cycle);
  const drawn = await draw(OwnComparisons);
  request('GET', url).flush({ ...mine, ...more });
  await settle();
  return drawn;
}

function slide(slider: HTMLElement | undefined, value: string): void {
  if (!(slider instanceof HTMLInputElement)) throw new RangeError('no slider');
  slider.value = value;
  slider.dispatchEvent(new Event('input'));
}

const triple = ['甲', '乙', '丙'].map(named);

/** Longer than the rest before a save. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('own comparisons', () => {
  beforeEach(() => setUp(CycleRoom));

  it('saves every node that changed, also one that changed while another was on its way', async () => {
    const drawn = await page();
    const [value, risk] = drawn.all('input[type=range]') as HTMLInputElement[];
    if (!value || !risk) throw new RangeError('two comparisons are shown');

    // towards the first item, on the left: the first is more important
    slide(value, '-2');
    await rest();
    const first = request('PUT', `${url}/value`);
    expect(first.request.body).toEqual({ steps: [2], reasons: [null], version: 0 });
    slide(risk, '4');
    await rest();
    first.flush({ ...card('value'), steps: [2], version: 1 });
    await settle();
    const second = request('PUT', `${url}/risk`);
    expect(second.request.body).toEqual({ steps: [-4], reasons: [null], version: 0 });
    second.flush({ ...card('risk'), steps: [-4], version: 1 });
    await settle();

    slide(value, '0');
    await rest();
    const again = request('PUT', `${url}/value`);
    expect(again.request.body).toEqual({ steps: [0], reasons: [null], version: 1 });
    again.flush({ ...card('value'), steps: [0], version: 2 });
    await settle();
    expect(drawn.text).toContain('已完成 2 / 2 组比较');
    expect(drawn.text).toContain('自动保存');
  });

  it('offers what would mend a contradiction with the ratio before and after, and adopts it upon a click', async () => {
    const circle = card('value', {
      items: triple,
      steps: [4, -2, 2],
      reasons: [null, null, null],
      version: 3,
    });
    const drawn = await page({ cards: [circle], answered: 3, asked: 3 });
    expect(drawn.text).toContain('最不一致的判断');
    const offer = drawn.all('.repairs button').find((one) => one.textContent?.includes('改为 9：一致性比率'));
    expect(offer?.textContent).toMatch(/一致性比率 \d\.\d{3} → 0\.\d{3}/);
    offer?.click();
    await rest();
    const saved = request('PUT', `${url}/value`);
    expect(saved.request.body).toEqual({ steps: [4, 8, 2], reasons: [null, null, null], version: 3 });
    saved.flush({ ...circle, steps: [4, 8, 2], version: 4 });
    await settle();
    expect(drawn.all('.repairs')).toEqual([]);
  });

  it('takes numbers, a swap and an emptied answer from the keyboard', async () => {
    const drawn = await page({ cards: [card('value')], asked: 1 });
    const slider = drawn.find('input[type=range]');
    const press = async (key: string) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await settle();
    };
    await press('5');
    expect(drawn.text).toContain('“甲”比“乙”明显重要（5）');
    await press('s');
    expect(drawn.text).toContain('“乙”比“甲”明显重要（5）');
    await press('3');
    expect(drawn.text).toContain('“乙”比“甲”稍微重要（3）');
    await press('Backspace');
    expect(drawn.text).toContain('未回答');
  });

  it('tells of answers that another window has saved, and shows them upon request', async () => {
    const drawn = await page({ cards: [card('value')], asked: 1 });
    slide(drawn.find('input[type=range]'), '-2');
    await rest();
    const facts = { who: '陈默', when: '2026-09-01T01:00:00.000Z' };
    request('PUT', `${url}/value`).flush(
      { type: 'about:blank', title: 'x', status: 409, code: 'stale-version', facts, currentVersion: 2 },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(drawn.find('ui-conflict-banner').textContent).toContain('陈默');
    await drawn.click('查看最新内容');
    request('GET', url).flush({ ...mine, cards: [card('value', { steps: [-4], version: 2 })], asked: 1 });
    await settle();
    expect(drawn.text).toContain('“乙”比“甲”明显重要（5）');
    expect(drawn.all('ui-conflict-banner [role=alert]')).toEqual([]);
  });

  it('shows between rounds what all answered, hides what would name somebody, and asks an outsider why', async () => {
    const feedback = {
      own: 8,
      answers: 5,
      median: 2,
      quartiles: [1, 2] as [number, number],
      histogram: Array.from({ length: 17 }, (_, at) => (at === 10 ? 4 : at === 16 ? 1 : 0)),
      group: 4,
      ownError: 1,
      reasons: ['近三年风险敞口收窄'],
    };
    const drawn = await page({
      cards: [card('value', { steps: [8], version: 1, feedback: [feedback] })],
      answered: 1,
      asked: 1,
      round: 2,
    });
    for (const words of ['上一轮（5 人）', '您：甲 ×9', '中位数：甲 ×3', '中间半数：甲 ×2 至 甲 ×3']) {
      expect(drawn.text).toContain(words);
    }
    expect(drawn.text).toContain('近三年风险敞口收窄');
    expect(drawn.text).toContain('偏离上一轮的中间半数');
    expect(drawn.all('.bars span')).toHaveLength(17);
    const hidden = { ...feedback, answers: 2, median: null, quartiles: null, histogram: null, group: null };
    const few = await draw(PairFeedback, { feedback: { ...hidden, reasons: [] }, first: '甲', second: '乙' });
    expect(few.text).toContain('回答不足 3 人');
    expect(few.all('.bars')).toEqual([]);
  });
});
