import {
  bandsByLowerEdge,
  MISSING_POLICIES,
  type EvaluationModel,
  type Indicator,
  type IndicatorSource,
  type MetricPart,
  type ScoringRule,
  type Text,
} from '@assay/model';
import fc from 'fast-check';
import { planScoring, type ScoringPlan } from './plan.js';

/** Models, weights and values drawn at random. For specs only. */

const text: Text = { zh: '名称', en: 'Name' };
const SCALE = { min: 1, max: 5 };

const rule: fc.Arbitrary<ScoringRule> = fc.oneof(
  fc.constant<ScoringRule>({ kind: 'as-is' }),
  fc
    .uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 4 })
    .map((edges): ScoringRule => {
      const falling = edges.toSorted((a, b) => b - a).map((edge) => edge / 8);
      return { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1].slice(0, edges.length + 1), falling) };
    }),
);

const part = (metric: string): fc.Arbitrary<MetricPart> =>
  rule.map((partRule) => ({
    metric,
    months: 12,
    name: text,
    unit: 'ratio',
    direction: 'benefit',
    rule: partRule,
    ruleOrigin: 'proposal',
  }));

const source: fc.Arbitrary<IndicatorSource> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<IndicatorSource>({ kind: 'value' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        one: part('one'),
        two: part('two'),
        join: fc.constantFrom('average' as const, 'worst' as const),
      })
      .map(({ one, two, join }): IndicatorSource => ({ kind: 'metrics', parts: [one, two], join })),
  },
);

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    source,
    rule,
    missing: fc.constantFrom(...MISSING_POLICIES),
    printedWeight: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 40, noNaN: true })),
  })
  .map((drawn) => ({
    key: '',
    name: text,
    definition: text,
    problem: text,
    unit: 'count',
    direction: 'benefit',
    ruleOrigin: 'proposal',
    ...drawn,
  }));

export const randomModel: fc.Arbitrary<EvaluationModel> = fc
  .record({
    dimensions: fc.array(fc.array(indicator, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    minimumCoverage: fc.constantFrom(0, 0.3, 0.5, 0.8),
    gateAt: fc.constantFrom(2, 3, 4.5),
  })
  .map(({ dimensions, minimumCoverage, gateAt }) => ({
    key: 'random',
    version: '1.0.0',
    name: text,
    source: text,
    scale: SCALE,
    dimensions: dimensions.map((indicators, d) => ({
      key: `d${d}`,
      name: text,
      indicators: indicators.map((drawn, i) => ({ ...drawn, key: `d${d}_i${i}` })),
    })),
    tiers: [4.5, 3.5, 2.5, 1].map((from, place) => ({
      key: `t${place}`,
      name: text,
      letter: 'T',
      from,
      description: text,
      actionRequired: false,
      playbook: { name: text, measures: [] },
    })),
    gates: [
      { key: 'g0', tier: 't0', dimension: 'd0', atLeast: gateAt, otherwise: 't1', reason: text },
      { key: 'g1', tier: 't1', dimension: 'd0', atLeast: gateAt - 1, otherwise: 't2', reason: text },
    ],
    minimumCoverage,
    problemAtMost: 2,
  }));

/** Raw values on, beside and between the edges that `randomModel` draws; null is missing. */
export const randomValue: fc.Arbitrary<number | null> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: -48, max: 48 }), fc.constantFrom(0, 1e-13, -1e-13, 1e-9, -1e-9))
      .map(([eighths, noise]) => eighths / 8 + noise),
  },
  { weight: 2, arbitrary: fc.double({ min: -6, max: 6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(null, NaN, Infinity, -Infinity) },
);

/** A plan for a random model, and raw values of some customers: one array per customer, in the order of its inputs. */
export const randomPopulation: fc.Arbitrary<{
  readonly plan: ScoringPlan;
  readonly customers: readonly (readonly (number | null)[])[];
}> = randomModel
  .map((model) => planScoring(model))
  .chain((plan) =>
    fc
      .array(fc.array(randomValue, { minLength: plan.inputs.length, maxLength: plan.inputs.length }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((customers) => ({ plan, customers })),
  );
