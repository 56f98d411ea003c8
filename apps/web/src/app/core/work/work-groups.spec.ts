import { byUrgency, workGroups } from './work-groups';
import type { WorkItem } from './work-source';

const item = (id: string, more: Partial<WorkItem> = {}): WorkItem => ({
  id,
  kind: '客户评分',
  subject: id,
  detail: '',
  cycle: '第三季度',
  why: '您是该周期的专家',
  due: '2026-10-12',
  state: 'to-do',
  parts: null,
  link: [],
  place: [],
  ...more,
});

it('sums work up by kind and cycle', () => {
  const items = [
    item('a', { state: 'done' }),
    item('b'),
    item('c', { kind: '权重比较' }),
    item('d', { cycle: '第四季度', due: null }),
    item('e', { state: 'returned' }),
  ];
  expect(workGroups(items).map(({ kind, cycle, done, of }) => [kind, cycle, done, of])).toEqual([
    ['客户评分', '第三季度', 1, 3],
    ['权重比较', '第三季度', 0, 1],
    ['客户评分', '第四季度', 0, 1],
  ]);
});

it('puts first what is due first, and of that what was given back', () => {
  const items = [
    item('never', { due: null, state: 'returned' }),
    item('later', { due: '2026-10-20' }),
    item('plain'),
    item('begun', { state: 'begun' }),
    item('returned', { state: 'returned' }),
    item('plain too'),
  ];
  expect(byUrgency(items).map(({ id }) => id)).toEqual([
    'returned',
    'begun',
    'plain',
    'plain too',
    'later',
    'never',
  ]);
});
