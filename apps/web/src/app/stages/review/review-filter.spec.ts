import type { ReviewItem } from '@assay/contract';
import { s0 } from '@assay/model';
import { EVERYTHING, filterItems, type ReviewFilter } from './review-filter';

const item = (code: string, more: Partial<ReviewItem> = {}): ReviewItem => ({
  customerId: code,
  code,
  name: `${code} 有限公司`,
  industry: null,
  departmentId: 'sales',
  owner: null,
  total: 3.2,
  tierByScore: 'normal',
  computedTier: 'normal',
  effectiveTier: 'normal',
  previousTier: 'normal',
  borderline: false,
  movedByGate: false,
  problems: [],
  state: 'pending',
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: 1,
  refusal: null,
  ...more,
});

const items = [
  item('C1'),
  item('C2', { previousTier: 'vip', departmentId: null }),
  item('C3', { state: 'overridden', effectiveTier: 'key', refusal: 'contributor-may-not-approve' }),
];
const found = (filter: Partial<ReviewFilter>) =>
  filterItems(items, { ...EVERYTHING, ...filter }, s0).map(({ code }) => code);

describe('filter of the review', () => {
  it('shows first what changed', () => {
    expect(found({})).toEqual(['C2', 'C1', 'C3']);
  });

  it.each<[Partial<ReviewFilter>, string[]]>([
    [{ state: 'overridden' }, ['C3']],
    [{ tier: 'key' }, ['C3']],
    [{ department: 'none' }, ['C2']],
    [{ change: 'out-of-best' }, ['C2']],
    [{ change: 'into-risk' }, []],
    [{ mine: true }, ['C2', 'C1']],
    [{ search: 'c1' }, ['C1']],
  ])('%j', (filter, codes) => {
    expect(found(filter)).toEqual(codes);
  });
});
