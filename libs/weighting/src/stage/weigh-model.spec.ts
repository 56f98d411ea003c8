import { valueOf } from '../../testing/read.js';
import { comparisonNodes } from './comparison-nodes.js';
import { weighModel } from './weigh-model.js';
import { comparisonOfSteps, weighNode, weighSteps, type ExpertSteps } from './weigh-node.js';

/** The shape of the value-relationship-potential-risk model: 4 dimensions, 3 + 3 + 3 + 2 indicators. */
const model = {
  dimensions: [
    { key: 'value', indicators: [{ key: 'spend' }, { key: 'frequency' }, { key: 'order-value' }] },
    { key: 'relationship', indicators: [{ key: 'satisfaction' }, { key: 'complaints' }, { key: 'depth' }] },
    { key: 'potential', indicators: [{ key: 'growth' }, { key: 'fit' }, { key: 'referral' }] },
    { key: 'risk', indicators: [{ key: 'payment' }, { key: 'churn' }] },
  ],
};

const both = (steps: number[], other: number[] = steps): ExpertSteps[] => [
  { expert: 'Li', steps },
  { expert: 'Wang', steps: other },
];

const answers = new Map<string, ExpertSteps[]>([
  ['goal', both([1, 2, 3, 1, 2, 1], [1, 1, 2, 0, 1, 1])],
  ['value', both([2, 3, 1])],
  ['relationship', both([1, 4, 2], [0, 2, 3])],
  ['potential', both([0, 0, 0])],
  ['risk', both([2], [4])],
]);

describe('weighing a model', () => {
  it('asks 6 + 3 + 3 + 3 + 1 = 16 comparisons for the model of the product demands', () => {
    const questions = comparisonNodes(model).map(({ items }) => (items.length * (items.length - 1)) / 2);
    expect(questions).toEqual([6, 3, 3, 3, 1]);
    expect(comparisonNodes(model).map(({ key }) => key)).toEqual([
      'goal',
      'value',
      'relationship',
      'potential',
      'risk',
    ]);
  });

  it('gives global weights that sum to 1 within 1e-12, and each dimension the sum of its own', () => {
    const { dimensions, indicators } = valueOf(weighModel(model, answers));
    const total = [...indicators.values()].reduce((sum, weight) => sum + weight, 0);
    expect(Math.abs(total - 1)).toBeLessThan(1e-12);
    expect(indicators.size).toBe(11);
    const risk = (indicators.get('payment') ?? 0) + (indicators.get('churn') ?? 0);
    expect(risk).toBeCloseTo(dimensions.get('risk') ?? 0, 12);
    expect(indicators.get('growth')).toBeCloseTo((dimensions.get('potential') ?? 0) / 3, 12);
  });

  it('has no consistency ratio where two items are compared (S2-I12)', () => {
    const { nodes } = valueOf(weighModel(model, answers));
    const risk = nodes.find(({ key }) => key === 'risk');
    expect(risk?.experts.map(({ consistencyRatio }) => consistencyRatio)).toEqual([null, null]);
    expect(risk?.group).toMatchObject({ consistencyRatio: null, consistent: true });
    // 3 and 5 by geometric aggregation
    expect(risk?.group.upper[0]).toBeCloseTo(Math.sqrt(15), 12);
  });

  it('shows an expert who contradicts himself, the group apart', () => {
    const weighing = valueOf(
      weighNode({ key: 'value', items: ['a', 'b', 'c'] }, both([4, -2, 2], [1, 2, 1])),
    );
    expect(weighing.experts[0]).toMatchObject({ expert: 'Li', consistent: false });
    expect(weighing.experts[0]?.violations).toHaveLength(1);
    expect(weighing.experts[1]?.consistent).toBe(true);
    expect(weighing.consensus?.sStar).toBeLessThan(1);
  });

  it('takes a limit of its own', () => {
    const steps = { expert: 'Li', steps: [4, -2, 2] };
    expect(valueOf(weighSteps(['a', 'b', 'c'], steps, { limit: 100 })).consistent).toBe(true);
  });

  it('needs no answer for a single indicator', () => {
    const small = {
      dimensions: [
        { key: 'x', indicators: [{ key: 'x1' }] },
        { key: 'y', indicators: [{ key: 'y1' }] },
      ],
    };
    const { indicators } = valueOf(weighModel(small, new Map([['goal', both([2])]])));
    expect(indicators.get('x1')).toBeCloseTo(0.75, 12);
    expect(indicators.get('y1')).toBeCloseTo(0.25, 12);
  });

  it('refuses a node without answers, answers that do not connect, and a step off the scale, by node', () => {
    const without = new Map([...answers].filter(([key]) => key !== 'potential'));
    expect(weighModel(model, without)).toMatchObject({
      problem: { code: 'no-experts', facts: { node: 'potential' } },
    });
    const open = new Map([...answers, ['value', [{ expert: 'Li', steps: [2, null, null] }]] as const]);
    expect(weighModel(model, open)).toMatchObject({
      problem: { code: 'not-connected', facts: { node: 'value', parts: 'spend frequency | order-value' } },
    });
    expect(comparisonOfSteps(['a', 'b'], [9])).toMatchObject({ problem: { code: 'not-a-step' } });
    expect(comparisonOfSteps(['a', 'b'], [1, 2])).toMatchObject({
      problem: { code: 'wrong-judgement-count' },
    });
  });
});
