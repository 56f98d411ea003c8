import type { ResultLine } from '@assay/contract';
import { s0 } from '@assay/model';
import { EVERYTHING, filterResults, flagsOf, type ResultFilter } from './result-filter';

const line = (code: string, more: Partial<ResultLine> = {}): ResultLine => ({
  customerId: code,
  code,
  name: `${code} 有限公司`,
  industry: null,
  departmentId: null,
  owner: null,
  total: 3.2,
  tierByScore: 'normal',
  tier: 'normal',
  coverage: 1,
  dimensions: {},
  weakest: null,
  problems: [],
  borderline: false,
  movedByGate: false,
  previousTier: null,
  previousTotal: null,
  ...more,
});

const lines = [
  line('C1', { tier: 'vip', previousTier: 'key', departmentId: 'sales' }),
  line('C2', { tier: 'key', tierByScore: 'vip', movedByGate: true, industry: '制造业' }),
  line('C3', { tier: null, total: null, coverage: 0.3, previousTier: 'normal' }),
  line('C4', { borderline: true, previousTier: 'key' }),
];
const found = (filter: Partial<ResultFilter>) =>
  filterResults(lines, { ...EVERYTHING, ...filter }, s0).map(({ code }) => code);

describe('filter of results', () => {
  it.each<[Partial<ResultFilter>, string[]]>([
    [{}, ['C1', 'C2', 'C3', 'C4']],
    [{ search: ' c2 ' }, ['C2']],
    [{ search: '有限' }, ['C1', 'C2', 'C3', 'C4']],
    [{ tier: 'none' }, ['C3']],
    [{ department: 'none' }, ['C2', 'C3', 'C4']],
    [{ industry: '制造业' }, ['C2']],
    [{ flag: 'up' }, ['C1']],
    [{ flag: 'down' }, ['C4']],
    [{ flag: 'gate', tier: 'vip' }, []],
  ])('%j', (filter, codes) => {
    expect(found(filter)).toEqual(codes);
  });

  it('flags what is worth a look', () => {
    expect(lines.map((one) => flagsOf(one, s0))).toEqual([
      ['up'],
      ['gate'],
      ['low-coverage'],
      ['borderline', 'down'],
    ]);
  });
});
