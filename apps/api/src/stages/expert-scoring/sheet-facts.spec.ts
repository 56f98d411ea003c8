import { findTemplate, indicatorsOf } from '@assay/model';
import { sheetFacts } from './sheet-facts.js';

const s0 = findTemplate('value-relationship-potential-risk');
const indicators = s0 ? indicatorsOf(s0) : [];
const known = (value: number | null, parts: Record<string, number | null> | null = null) => ({
  value,
  parts,
  reason: null,
  sourceRows: 1,
});

describe('sheetFacts of the S0 model', () => {
  const values = new Map([
    ['spend', known(640_000)],
    ['order_frequency', known(0.75)],
    ['churn_tendency', known(-0.2, { interaction_change: -0.2, cancel_rate: 0 })],
  ]);
  const facts = sheetFacts(indicators, values);
  const fact = (key: string) => facts.find((one) => one.key === key);

  it('shows amounts as ranges and all else as it is', () => {
    expect(fact('spend')).toMatchObject({ value: null, range: { from: 500_000, to: 1_000_000 }, months: 12 });
    expect(fact('order_frequency')).toMatchObject({ value: 0.75, range: null });
    expect(facts.filter(({ unit }) => unit === 'cny').map(({ value }) => value)).toEqual([null, null]);
  });

  it('takes indicators that join metrics apart, and leaves out what experts score', () => {
    expect(fact('churn_tendency.interaction_change')?.value).toBe(-0.2);
    expect(fact('churn_tendency.cancel_rate')?.value).toBe(0);
    expect(fact('relationship_depth')).toBeUndefined();
    expect(facts).toHaveLength(10);
  });

  it('keeps missing apart from zero', () => {
    expect(fact('average_order_value')).toMatchObject({ value: null, range: null });
  });
});
