import fc from 'fast-check';
import { matrixOf, withJudgement, type Comparison } from './comparison/comparison.js';
import { rescale } from './comparison/rescale.js';
import { largestOf, SCALES } from './comparison/scale.js';
import { aggregateJudgements } from './group/aggregate-judgements.js';
import { aggregatePriorities } from './group/aggregate-priorities.js';
import { groupConsensus } from './group/group-consensus.js';
import { COMPLETIONS } from './missing/complete.js';
import { cell, entry, shares, sum } from './numbers/matrix.js';
import { PRIORITY_METHODS } from './priorities/prioritise.js';
import { anyWeights, comparisonOf, incompleteComparison } from '../testing/arbitrary.js';
import { valueOf } from '../testing/read.js';
import { weighComparison, type WeighingOptions } from './weigh-comparison.js';

const whole = fc.integer({ min: 2, max: 15 }).chain(comparisonOf);
const weigh = (comparison: Comparison, options: WeighingOptions = {}) =>
  valueOf(weighComparison(comparison, options));

/** All ways of weighing that the lib offers. */
const anyWay = fc.record({
  method: fc.constantFrom(...PRIORITY_METHODS, undefined),
  completion: fc.constantFrom(...COMPLETIONS),
});

/** The same comparison with its items in another order. */
function reordered(comparison: Comparison, order: readonly number[]): Comparison {
  const matrix = matrixOf(comparison);
  return {
    items: order.map((place) => entry(comparison.items, place)),
    upper: order.flatMap((row, index) => order.slice(index + 1).map((column) => cell(matrix, row, column))),
  };
}

function close(values: readonly number[], expected: readonly number[], digits: number): void {
  values.forEach((value, index) => expect(value).toBeCloseTo(entry(expected, index), digits));
}

describe('laws of weighing', () => {
  it('weights sum to 1 within 1e-12, are positive, and lambda is at least n: whole or not, by every way, up to 15 items', () => {
    fc.assert(
      fc.property(fc.oneof(whole, incompleteComparison), anyWay, (comparison, way) => {
        const { weights, lambdaMax, consistencyRatio } = weigh(comparison, { ...way, randomIndex: 1 });
        expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(lambdaMax).toBeGreaterThanOrEqual(comparison.items.length - 1e-9);
        expect(consistencyRatio).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the order of the items changes the order of the weights and nothing else, also with pairs open', () => {
    const shuffled = incompleteComparison.chain((comparison) => {
      const places = comparison.items.map((_, place) => place);
      return fc.tuple(fc.constant(comparison), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    fc.assert(
      fc.property(shuffled, anyWay, ([comparison, order], way) => {
        const straight = weigh(comparison, way);
        const turned = weigh(reordered(comparison, order), way);
        close(
          turned.weights,
          order.map((place) => entry(straight.weights, place)),
          8,
        );
        expect(turned.consistencyRatio).toBeCloseTo(straight.consistencyRatio, 6);
        expect(turned.geometricConsistencyIndex).toBeCloseTo(straight.geometricConsistencyIndex, 6);
        expect(turned.violations).toHaveLength(straight.violations.length);
        expect(turned.judgements).toHaveLength(straight.judgements.length);
      }),
      { numRuns: 60 },
    );
  });

  it('reciprocity: turning every judgement round turns the row geometric mean round and keeps every index', () => {
    fc.assert(
      fc.property(fc.oneof(whole, incompleteComparison), (comparison) => {
        const upper = comparison.upper.map((judgement) => (judgement === null ? null : 1 / judgement));
        const [straight, turned] = [weigh(comparison), weigh({ ...comparison, upper })];
        close(turned.weights, shares(straight.weights.map((weight) => 1 / weight)), 9);
        expect(turned.geometricConsistencyIndex).toBeCloseTo(straight.geometricConsistencyIndex, 9);
        close(
          turned.judgements.map(({ error }) => error),
          straight.judgements.map(({ error }) => error),
          8,
        );
      }),
    );
  });

  it('the consistency ratio and the index only rise while one judgement moves away from what the others say', () => {
    const bend = fc.double({ min: 1.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        anyWeights.filter((weights) => weights.length > 2),
        fc.constantFrom(...PRIORITY_METHODS),
        bend,
        bend,
        (weights, method, first, more) => {
          const upper = weights.flatMap((weight, row) =>
            weights.slice(row + 1).map((other) => weight / other),
          );
          const comparison = { items: weights.map((_, index) => `item ${index}`), upper };
          const bent = (by: number) =>
            weigh(withJudgement(comparison, { row: 0, column: 2 }, entry(upper, 1) * by), { method });
          for (const direction of [1, -1]) {
            const [near, far] = [bent(first ** direction), bent((first * more) ** direction)];
            expect(near.consistencyRatio).toBeGreaterThan(0);
            expect(far.consistencyRatio).toBeGreaterThan(near.consistencyRatio);
            expect(far.geometricConsistencyIndex).toBeGreaterThan(near.geometricConsistencyIndex);
          }
        },
      ),
    );
  });

  it('an open pair that the others imply is filled exactly, by every completion', () => {
    fc.assert(
      fc.property(
        anyWeights.filter((weights) => weights.length > 2),
        fc.constantFrom(...COMPLETIONS),
        (weights, completion) => {
          const upper = weights.flatMap((weight, row) =>
            weights.slice(row + 1).map((other) => weight / other),
          );
          const open = upper.map((judgement, place) => (place === 1 ? null : judgement));
          const weighing = weigh(
            { items: weights.map((_, index) => `item ${index}`), upper: open },
            { completion },
          );
          close(weighing.weights, weights, 9);
          expect(cell(weighing.matrix, 0, 2)).toBeCloseTo(entry(upper, 1), 8);
          expect(weighing.consistencyRatio).toBeCloseTo(0, 8);
        },
      ),
    );
  });

  it('every scale keeps equal judgements equal, and the heaviest item of a consistent order the heaviest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.constantFrom(...SCALES), (size, scale) => {
        const items = Array.from({ length: size }, (_, index) => `item ${index}`);
        const count = (size * (size - 1)) / 2;
        const flat = { items, upper: Array.from({ length: count }, () => 1) };
        close(
          weigh(rescale(flat, scale)).weights,
          Array.from({ length: size }, () => 1 / size),
          12,
        );
        // each item is 2 over every later one
        const steps = { items, upper: Array.from({ length: count }, () => 2) };
        const { weights } = weigh(rescale(steps, scale));
        for (let place = 1; place < size; place += 1) {
          expect(entry(weights, place)).toBeLessThan(entry(weights, place - 1));
        }
        expect(largestOf(scale, size)).toBeGreaterThan(1);
      }),
    );
  });
});

describe('laws of groups', () => {
  const group = fc
    .integer({ min: 2, max: 6 })
    .chain((size) => fc.array(comparisonOf(size), { minLength: 2, maxLength: 5 }));

  it('experts of one mind: the group is each of them, S* is 1, by every mean', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 6 }), (comparison, count) => {
        const experts = Array.from({ length: count }, () => comparison);
        const equal = experts.map(() => 1 / count);
        const { weights } = weigh(comparison);
        close(weigh(aggregateJudgements(experts, equal)).weights, weights, 12);
        const priorities = experts.map(() => weights);
        for (const mean of ['arithmetic', 'geometric'] as const) {
          close(aggregatePriorities(priorities, equal, mean), weights, 12);
        }
        const consensus = groupConsensus(priorities, 9);
        if (count === 1) expect(consensus).toBeNull();
        else expect(consensus?.sStar).toBeCloseTo(1, 12);
      }),
    );
  });

  it('an expert without weight changes nothing, and the order of the experts does not matter', () => {
    fc.assert(
      fc.property(group, (experts) => {
        const raw = experts.map((_, place) => place);
        const weights = shares(raw);
        const all = aggregateJudgements(experts, weights).upper;
        const [, ...others] = experts;
        close(aggregateJudgements(others, weights.slice(1)).upper.map(Number), all.map(Number), 10);
        const turned = aggregateJudgements([...experts].reverse(), [...weights].reverse());
        close(turned.upper.map(Number), all.map(Number), 10);
      }),
    );
  });

  it('S* lies in 0..1 on every scale and does not depend on the order of experts or items', () => {
    fc.assert(
      fc.property(group, fc.constantFrom(...SCALES), (experts, scale) => {
        const size = entry(experts, 0).items.length;
        const priorities = experts.map((expert) => weigh(rescale(expert, scale)).weights);
        const sStar = groupConsensus(priorities, largestOf(scale, size))?.sStar ?? -1;
        expect(sStar).toBeGreaterThanOrEqual(0);
        expect(sStar).toBeLessThanOrEqual(1);
        const turned = [...priorities].reverse().map((weights) => [...weights].reverse());
        expect(groupConsensus(turned, largestOf(scale, size))?.sStar).toBeCloseTo(sStar, 10);
      }),
    );
  });
});
