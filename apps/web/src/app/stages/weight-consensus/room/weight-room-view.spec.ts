import type { WeightMethods, WeightRoom } from '@assay/contract';
import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, setUp, signIn } from '../../../../testing/page';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { WeightRoomView } from './weight-room-view';

const cycle = cycleIn('weight-consensus');
const url = `/api/cycles/${cycle.id}/weight-consensus`;
const text = (zh: string) => ({ zh, en: zh });
const person = (at: number) => ({ id: `018f0000-0000-7000-8000-00000000000${at}`, name: `专家${at}` });

const expert = (at: number, more: Partial<WeightRoom['experts'][number]> = {}) => ({
  person: person(at),
  answered: 16,
  asked: 16,
  submittedAt: '2026-10-01T01:00:00.000Z',
  inconsistencyReason: null,
  weight: 1,
  weightReason: null,
  weightBy: null,
  ruledOut: null,
  reminders: 0,
  remindedAt: null,
  ...more,
});

const judged = (at: number, cardinal: number) => ({
  person: person(at),
  weights: [0.6, 0.4],
  consistencyRatio: 0.02,
  consistent: true,
  cardinal,
  ordinal: 0,
});

const room: WeightRoom = {
  rules: {
    consistencyLimit: 0.1,
    consensusLimit: 0.75,
    agreement: 'every-node',
    consensusChange: 0.02,
    weightChange: 0.05,
    maxRounds: 3,
    minResponse: 0.7,
    fixed: true,
    by: null,
    version: 0,
  },
  rounds: [
    {
      number: 1,
      openedAt: '2026-09-20T01:00:00.000Z',
      openedBy: 'Assay',
      closedAt: null,
      closedBy: null,
      result: null,
    },
  ],
  roundOpen: true,
  mayOpenRound: false,
  experts: [expert(1), expert(2), expert(3, { submittedAt: null, answered: 4 })],
  blind: false,
  nodes: [
    {
      node: 'goal',
      name: text('各维度之间'),
      items: [
        { key: 'value', name: text('价值') },
        { key: 'risk', name: text('风险') },
      ],
      experts: [judged(1, 0.1), judged(2, 0.9)],
      weights: [0.6, 0.4],
      consistencyRatio: 0.02,
      consistent: true,
      consensus: { value: 0.55, band: 'low' },
      weightedConsensus: null,
      worst: [],
      pairwise: [
        [1, 0.55],
        [0.55, 1],
      ],
      smallest: { first: '专家1', second: '专家2', value: 0.55 },
      camps: [['专家1'], ['专家2']],
      spread: [{ first: text('价值'), second: text('风险'), spread: 2.5 }],
      cardinalLimit: 0.31,
      suggestion: {
        person: person(2),
        steps: [{ first: text('价值'), second: text('风险'), from: -4, to: 0 }],
      },
    },
  ],
  consensus: { value: 0.55, band: 'low' },
  misses: [{ kind: 'consensus', node: text('各维度之间'), value: 0.55, limit: 0.75 }],
  weights: [
    {
      indicator: 'spend',
      name: text('累计采购额'),
      dimension: 'value',
      printed: 15,
      template: 0.6,
      ahp: 0.55,
      accepted: null,
    },
  ],
  sets: [],
  current: null,
  limit: 0.1,
};

const methods: WeightMethods = {
  baseline: 'template',
  scored: 300,
  complete: 280,
  tiers: [{ key: 'vip', name: text('重要客户') }],
  indicators: [{ key: 'spend', name: text('累计采购额') }],
  methods: [
    {
      method: 'entropy',
      gap: null,
      weights: [1],
      lost: [],
      share: null,
      moved: { up: 9, down: 5, other: 0 },
      counts: [21],
    },
    {
      method: 'ahp',
      gap: 'experts-late',
      weights: null,
      lost: [],
      share: null,
      moved: null,
      counts: null,
    },
  ],
};

async function page(...roles: Parameters<typeof signIn>) {
  await signIn(...roles);
  await enterCycle(cycle);
  const drawn = await draw(WeightRoomView);
  request('GET', url).flush(room);
  await drawn.settle();
  request('GET', `${url}/methods?alpha=0.5`).flush(methods);
  await drawn.settle();
  return drawn;
}

describe('the room', () => {
  beforeEach(() => setUp(CycleRoom));

  it('says where the experts stand: camps, distances, the pair furthest apart, who would change what', async () => {
    const drawn = await page('coordinator');
    for (const words of [
      '共识度 55.0% · 低',
      '2 个阵营：专家1 | 专家2',
      '分歧最大：专家1与专家2，55.0%',
      '如果征询，专家2可以这样靠近群体',
      '“风险”比“价值”明显重要（5） → “价值”与“风险”同等重要（1）',
      '“各维度之间”共识度 55.0%，应达到 75.0%',
    ]) {
      expect(drawn.text).toContain(words);
    }
    const cells = drawn.all('.heat td').map((cell) => [cell.textContent?.trim(), cell.className]);
    expect(cells).toContainEqual(['55', 'shade-1']);
  });

  it('says what a method does to the tiers, and why another cannot be computed', async () => {
    const drawn = await page('coordinator');
    expect(drawn.text).toContain('14 个客户变化');
    expect(drawn.text).toContain('升 9，降 5');
    expect(drawn.text).toContain('还在等待专家');
    const accept = (name: string) => drawn.find<HTMLButtonElement>(`button[aria-label="采用 ${name}"]`);
    expect(accept('熵权法').disabled).toBe(false);
    expect(accept('群体 AHP').disabled).toBe(true);
  });

  it('waits for the late expert before a round is closed, and reminds', async () => {
    const drawn = await page('coordinator');
    expect(drawn.button('结束本轮').disabled).toBe(true);
    await drawn.click('提醒');
    request('POST', `${url}/experts/${person(3).id}/remind`).flush({
      ...room,
      experts: [
        expert(1),
        expert(2),
        expert(3, { submittedAt: null, reminders: 1, remindedAt: '2026-10-02T01:00:00.000Z' }),
      ],
    });
    await drawn.settle();
    expect(drawn.text).toContain('已提醒 1 次');
  });

  it('lets others read, and nothing else', async () => {
    const drawn = await page('auditor');
    const words = drawn.all('button').map((button) => button.textContent?.trim());
    for (const act of ['提醒', '不再等待', '退回修改', '结束本轮', '采用', '采用群体权重', '修改规则']) {
      expect(words).not.toContain(act);
    }
  });
});
