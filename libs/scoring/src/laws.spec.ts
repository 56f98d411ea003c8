import { indicatorsOf, type EvaluationModel, type WeightSet } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, recomputeTotal, type Explanation } from './explain.js';
import { planScoring } from './plan.js';
import { randomPopulation } from './random-model.fixture.js';
import type { RawValues } from './results.js';
import { allAt, s0, s0Values } from './s0-values.fixture.js';
import { scoreCustomer } from './score-customer.js';
import { tierOf } from './tier.js';

/** Weights as AHP would give them: no round numbers. */
const weightSet: fc.Arbitrary<WeightSet> = fc
  .array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 11, maxLength: 11 })
  .map((drawn) => Object.fromEntries(indicatorsOf(s0).map(({ key }, at) => [key, drawn[at] ?? 1])));

const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 11, maxLength: 11 });

const rankOf = (tier: string | null): number => s0.tiers.findIndex(({ key }) => key === tier);

/** The model with dimensions and their indicators in another order. */
const reversed: EvaluationModel = {
  ...s0,
  dimensions: s0.dimensions
    .toReversed()
    .map((dimension) => ({ ...dimension, indicators: dimension.indicators.toReversed() })),
};

describe('laws of scoring', () => {
  it('every finite score has exactly one tier, and a higher one never a worse', () => {
    const total = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(total, total, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(rankOf(tierOf(s0, low))).toBeGreaterThanOrEqual(0);
        expect(rankOf(tierOf(s0, high))).toBeLessThanOrEqual(rankOf(tierOf(s0, low)));
      }),
    );
  });

  it('a constant score is the total, exactly, whatever the weights: no noise at an edge', () => {
    const level = fc.constantFrom(1, 2.5, 3.5, 4.5, 5);
    fc.assert(
      fc.property(weightSet, level, (weights, at) => {
        const asIs: EvaluationModel = {
          ...s0,
          dimensions: s0.dimensions.map((dimension) => ({
            ...dimension,
            indicators: dimension.indicators.map((indicator) => ({
              ...indicator,
              source: { kind: 'value' },
              rule: { kind: 'as-is' },
            })),
          })),
        };
        const values = Object.fromEntries(indicatorsOf(asIs).map(({ key }) => [key, at]));
        const { total, dimensions } = scoreCustomer(planScoring(asIs, weights), values);
        expect(total).toBe(at);
        expect(dimensions.map(({ score }) => score)).toEqual([at, at, at, at]);
      }),
    );
  });

  it('the total lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(weightSet, scores, (weights, drawn) => {
        const { total } = scoreCustomer(planScoring(s0, weights), s0Values(drawn));
        expect(total).toBeGreaterThanOrEqual(Math.min(...drawn) - 1e-12);
        expect(total).toBeLessThanOrEqual(Math.max(...drawn) + 1e-12);
      }),
    );
  });

  it('a better score of one indicator never lowers the total or the tier', () => {
    const place = fc.nat({ max: 10 });
    fc.assert(
      fc.property(weightSet, scores, place, (weights, drawn, at) => {
        const plan = planScoring(s0, weights);
        const better = drawn.map((score, place) => (place === at ? Math.min(5, score + 1) : score));
        const before = scoreCustomer(plan, s0Values(drawn));
        const after = scoreCustomer(plan, s0Values(better));
        expect(after.total).toBeGreaterThanOrEqual(before.total ?? NaN);
        expect(rankOf(after.tier)).toBeLessThanOrEqual(rankOf(before.tier));
      }),
    );
  });

  it('the order of dimensions and indicators does not matter', () => {
    fc.assert(
      fc.property(weightSet, scores, (weights, drawn) => {
        const values = s0Values(drawn);
        const one = scoreCustomer(planScoring(s0, weights), values);
        const other = scoreCustomer(planScoring(reversed, weights), values);
        expect(other.total).toBeCloseTo(one.total ?? NaN, 12);
        expect(other.tier).toBe(one.tier);
      }),
    );
  });

  it('the unit of the weights does not matter: 120 points or fractions of 1', () => {
    const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(weightSet, scores, factor, (weights, drawn, by) => {
        const scaled = Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, weight * by]));
        const one = scoreCustomer(planScoring(s0, weights), s0Values(drawn));
        const other = scoreCustomer(planScoring(s0, scaled), s0Values(drawn));
        expect(other.total).toBeCloseTo(one.total ?? NaN, 12);
        expect(other.tier).toBe(one.tier);
      }),
    );
  });

  it('a skipped indicator is as if the model did not have it', () => {
    const place = fc.nat({ max: 10 });
    fc.assert(
      fc.property(weightSet, scores, place, (weights, drawn, at) => {
        const gone = indicatorsOf(s0)[at]?.key ?? '';
        const values: RawValues = Object.fromEntries(
          Object.entries(s0Values(drawn)).filter(
            ([input]) => input !== gone && !input.startsWith(`${gone}.`),
          ),
        );
        const smaller: EvaluationModel = {
          ...s0,
          dimensions: s0.dimensions.map((dimension) => ({
            ...dimension,
            indicators: dimension.indicators.filter(({ key }) => key !== gone),
          })),
          minimumCoverage: 0,
        };
        const skipped = scoreCustomer(planScoring({ ...s0, minimumCoverage: 0 }, weights), values);
        expect(skipped.total).toBe(scoreCustomer(planScoring(smaller, weights), values).total);
      }),
    );
  });

  it('an explanation leads to the same total again, to the bit', () => {
    fc.assert(
      fc.property(randomPopulation, ({ plan, customers }) => {
        for (const customer of customers) {
          const values = Object.fromEntries(plan.inputs.map(({ key }, at) => [key, customer[at]]));
          const result = scoreCustomer(plan, values);
          const explanation = JSON.parse(JSON.stringify(explain(plan, result))) as Explanation;
          expect(recomputeTotal(explanation)).toBe(result.total);
          if (result.total !== null) {
            expect(explanation.terms.at(-1)?.running).toBeCloseTo(result.total, 11);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('all fives are 5 and all ones are 1 with every weight set', () => {
    fc.assert(
      fc.property(weightSet, (weights) => {
        const plan = planScoring(s0, weights);
        expect(scoreCustomer(plan, s0Values(allAt(5))).total).toBe(5);
        expect(scoreCustomer(plan, s0Values(allAt(1))).total).toBe(1);
      }),
    );
  });
});
