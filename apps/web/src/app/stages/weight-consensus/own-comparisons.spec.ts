import type { ComparisonCard, MyComparisons } from '@assay/contract';
import { cycleIn } from '../../../testing/cycle';
import { enterCycle } from '../../../testing/in-cycle';
import { draw, request, settle, setUp, signIn } from '../../../testing/page';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { OwnComparisons } from './own-comparisons';

const cycle = cycleIn('weight-consensus');
const url = `/api/cycles/${cycle.id}/weight-consensus/mine`;
const named = (key: string) => ({ key, name: { zh: key, en: key } });

const card = (node: string): ComparisonCard => ({
  node,
  name: { zh: node, en: node },
  items: [named('甲'), named('乙')],
  steps: [null],
  version: 0,
});

const mine: MyComparisons = {
  cards: [card('value'), card('risk')],
  submittedAt: null,
  answered: 0,
  asked: 2,
  limit: 0.1,
  open: true,
};

/** Longer than the rest before a save. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('own comparisons', () => {
  beforeEach(() => setUp(CycleRoom));

  it('saves every node that changed, also one that changed while another was on its way', async () => {
    await signIn('expert');
    await enterCycle(cycle);
    const page = await draw(OwnComparisons);
    request('GET', url).flush(mine);
    await settle();
    const [value, risk] = page.all('input[type=range]') as HTMLInputElement[];
    if (!value || !risk) throw new RangeError('two comparisons are shown');

    // towards the first item, on the left: the first is more important
    value.value = '-2';
    value.dispatchEvent(new Event('input'));
    await rest();
    const first = request('PUT', `${url}/value`);
    expect(first.request.body).toEqual({ steps: [2], version: 0 });
    risk.value = '4';
    risk.dispatchEvent(new Event('input'));
    await rest();
    first.flush({ ...card('value'), steps: [2], version: 1 });
    await settle();
    const second = request('PUT', `${url}/risk`);
    expect(second.request.body).toEqual({ steps: [-4], version: 0 });
    second.flush({ ...card('risk'), steps: [-4], version: 1 });
    await settle();

    value.value = '0';
    value.dispatchEvent(new Event('input'));
    await rest();
    const again = request('PUT', `${url}/value`);
    expect(again.request.body).toEqual({ steps: [0], version: 1 });
    again.flush({ ...card('value'), steps: [0], version: 2 });
    await settle();
    expect(page.text).toContain('已完成 2 / 2 组比较');
    expect(page.text).toContain('自动保存');
  });
});
