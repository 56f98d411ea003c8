import { dataBlockers, dataPercent, type DataFacts } from './data-collection.js';

const name = { zh: '回款率', en: 'Collection rate' };
const facts = (covered: number, more: Partial<DataFacts['indicators'][number]> = {}): DataFacts => ({
  runningTasks: [],
  fresh: true,
  indicators: [{ name, customers: 20, covered, waived: false, ...more }],
});

describe('dataBlockers', () => {
  it('says how many customers lack what', () => {
    expect(dataBlockers(facts(8))).toEqual([
      {
        code: 'coverage-too-low',
        facts: { count: 12, 'indicator.zh': '回款率', 'indicator.en': 'Collection rate' },
      },
    ]);
  });

  it('lets go from 80 % on, and below it with a waiver', () => {
    expect(dataBlockers(facts(16))).toEqual([]);
    expect(dataBlockers(facts(15))).toHaveLength(1);
    expect(dataBlockers(facts(0, { waived: true }))).toEqual([]);
  });

  it('waits for running work and for fresh values', () => {
    const blockers = dataBlockers({ ...facts(20), fresh: false, runningTasks: ['import-file'] });
    expect(blockers.map(({ code }) => code)).toEqual(['task-running', 'values-not-collected']);
  });

  it('counts 100 only when nothing is missing', () => {
    expect(dataPercent(facts(16))).toBe(100);
    expect(dataPercent({ ...facts(20), fresh: false })).toBe(99);
    expect(dataPercent({ runningTasks: [], fresh: false, indicators: [] })).toBe(0);
  });
});
