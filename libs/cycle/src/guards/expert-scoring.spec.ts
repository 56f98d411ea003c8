import * as fc from 'fast-check';
import { scoringBlockers, scoringPercent, type ScoringFacts } from './expert-scoring.js';

const li = { name: '李', submitted: 3, settled: 3, open: 17 };
const wang = { name: '王', submitted: 18, settled: 20, open: 0 };
const facts = (more: Partial<ScoringFacts> = {}): ScoringFacts => ({
  indicators: 2,
  unassigned: 0,
  experts: [li, wang],
  short: null,
  ...more,
});

describe('scoringBlockers', () => {
  it('says of each expert how many of the sheets still due are there', () => {
    expect(scoringBlockers(facts())).toEqual([
      { code: 'sheets-open', facts: { expert: '李', done: 3, total: 20 } },
    ]);
  });

  it('does not count recused and expired sheets as due', () => {
    const recused = { name: '赵', submitted: 3, settled: 8, open: 2 };
    expect(scoringBlockers(facts({ experts: [recused] }))).toEqual([
      { code: 'sheets-open', facts: { expert: '赵', done: 3, total: 5 } },
    ]);
  });

  it('misses experts altogether, or for some customers', () => {
    expect(scoringBlockers(facts({ experts: [], unassigned: 20 }))).toEqual([
      { code: 'no-experts', facts: {} },
    ]);
    expect(scoringBlockers(facts({ experts: [wang], unassigned: 4 }))).toEqual([
      { code: 'customers-unassigned', facts: { count: 4 } },
    ]);
  });

  it('names customers that cannot reach the number of experts wanted, three of them at most', () => {
    const short = { wanted: 3, names: ['甲', '乙', '丙', '丁'] };
    expect(scoringBlockers(facts({ experts: [wang], short }))).toEqual([
      { code: 'too-few-raters', facts: { customers: 4, wanted: 3, names: '甲, 乙, 丙 …' } },
    ]);
    const one = { wanted: 2, names: ['甲'] };
    expect(scoringBlockers(facts({ experts: [wang], short: one }))[0]?.facts['names']).toBe('甲');
  });

  it('asks for nothing where the model has nothing to score', () => {
    expect(scoringBlockers(facts({ indicators: 0, experts: [], unassigned: 20 }))).toEqual([]);
  });
});

describe('scoringPercent', () => {
  it('is the share of settled sheets: 23 of 40', () => {
    expect(scoringPercent(facts())).toBe(57);
    expect(scoringPercent(facts({ experts: [] }))).toBe(0);
  });

  it('is 100 exactly when nothing is missing', () => {
    const expert = fc
      .record({ submitted: fc.nat(5), others: fc.nat(5), open: fc.nat(5) })
      .map(({ submitted, others, open }) => ({ name: 'x', submitted, settled: submitted + others, open }));
    const some = fc.record({
      indicators: fc.nat(2),
      unassigned: fc.nat(2),
      experts: fc.array(expert),
      short: fc.constant(null),
    });
    fc.assert(
      fc.property(some, (given) => {
        expect(scoringPercent(given) === 100).toBe(scoringBlockers(given).length === 0);
      }),
    );
  });
});
