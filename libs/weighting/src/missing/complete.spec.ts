import fc from 'fast-check';
import { missingPairs, wholeMatrixOf } from '../comparison/comparison.js';
import { cell, entry } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { principalEigenvector } from '../priorities/eigenvector.js';
import { lambdaGradients } from '../consistency/lambda-gradient.js';
import { chainOf, comparisonOf, incompleteComparison } from '../../testing/arbitrary.js';
import { fromUpper, printed, valueOf } from '../../testing/read.js';
import { weighComparison } from '../weigh-comparison.js';
import { COMPLETIONS, completeComparison } from './complete.js';
import { logLeastSquaresWeights } from './llsm.js';

describe('missing judgements', () => {
  const example = fromUpper(1, 5, 2, 3, 4, null);

  it('Bozoki, Fulop & Ronyai 2010, example of four items: sqrt(8/15) by the smallest lambda and by least squares', () => {
    for (const completion of ['lambda-min', 'llsm'] as const) {
      expect(cell(completeComparison(example, completion).matrix, 2, 3)).toBeCloseTo(Math.sqrt(8 / 15), 10);
    }
    const weighing = valueOf(
      weighComparison(example, { completion: 'lambda-min', method: 'eigenvector', randomIndex: 0.8286 }),
    );
    expect(printed(weighing.weights, 4)).toEqual(['0.3738', '0.3920', '0.0985', '0.1357']);
    expect(weighing.consistencyRatio.toFixed(4)).toBe('0.0372');
  });

  it('Bozoki, Fulop & Ronyai 2010, buying a house with twelve judgements missing: their completed values', () => {
    const house = fromUpper(
      ...[5, 3, 7, 6, 6, '1/3', '1/4'],
      ...[null, 5, null, 3, null, '1/7'],
      ...[null, 3, null, 6, null],
      ...[null, '1/4', null, '1/8'],
      ...[null, '1/5', null],
      ...[null, '1/6'],
      null,
    );
    const { matrix } = completeComparison(house, 'lambda-min');
    expect(cell(matrix, 1, 2)).toBeCloseTo(0.33, 3);
    expect(cell(matrix, 2, 3)).toBeCloseTo(9.9205, 3);
    expect(cell(matrix, 2, 5)).toBeCloseTo(4.8525, 3);
    expect(cell(matrix, 6, 7)).toBeCloseTo(0.4031, 3);
    expect(missingPairs(house)).toHaveLength(12);
  });

  it('fills an open pair by w_i / w_j of its own weights under least squares and under Harker', () => {
    for (const completion of ['llsm', 'harker'] as const) {
      const { weights, matrix } = valueOf(weighComparison(example, { completion }));
      expect(cell(matrix, 2, 3)).toBeCloseTo(entry(weights, 2) / entry(weights, 3), 10);
    }
  });

  it('law: judgements given stay as they are', () => {
    fc.assert(
      fc.property(incompleteComparison, fc.constantFrom(...COMPLETIONS), (comparison, completion) => {
        const { matrix } = completeComparison(comparison, completion);
        const given = matrix.flatMap((row, index) => row.slice(index + 1));
        comparison.upper.forEach((judgement, place) => {
          if (judgement !== null) expect(entry(given, place)).toBe(judgement);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('law: least squares on a whole matrix is the row geometric mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }).chain(comparisonOf), (comparison) => {
        const byRows = geometricMeanWeights(wholeMatrixOf(comparison) ?? []);
        logLeastSquaresWeights(comparison).forEach((weight, index) =>
          expect(weight).toBeCloseTo(entry(byRows, index), 10),
        );
      }),
    );
  });

  it('law: no other completion has a smaller lambda', () => {
    fc.assert(
      fc.property(incompleteComparison, (comparison) => {
        const least = principalEigenvector(completeComparison(comparison, 'lambda-min').matrix).lambdaMax;
        for (const completion of ['llsm', 'harker'] as const) {
          const other = principalEigenvector(completeComparison(comparison, completion).matrix).lambdaMax;
          expect(least).toBeLessThanOrEqual(other + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('law: at the smallest lambda no open judgement has a slope, not even around a ring of fifteen', () => {
    const ring = fc.integer({ min: 4, max: 15 }).chain((size) =>
      chainOf(size).map((chain) => ({
        ...chain,
        upper: chain.upper.map((value, place) => (place === size - 2 ? 3 : value)),
      })),
    );
    fc.assert(
      fc.property(fc.oneof(incompleteComparison, ring), (comparison) => {
        const { matrix } = completeComparison(comparison, 'lambda-min');
        const open = new Set(missingPairs(comparison).map(({ row, column }) => `${row} ${column}`));
        for (const { row, column, gradient } of lambdaGradients(matrix)) {
          if (open.has(`${row} ${column}`)) expect(Math.abs(gradient)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('law: with four items the smallest lambda and least squares fill in the same', () => {
    fc.assert(
      fc.property(comparisonOf(4), fc.integer({ min: 0, max: 5 }), (whole, place) => {
        const comparison = {
          ...whole,
          upper: whole.upper.map((value, index) => (index === place ? null : value)),
        };
        const [pair] = missingPairs(comparison);
        const filled = (['lambda-min', 'llsm'] as const).map((completion) =>
          cell(completeComparison(comparison, completion).matrix, pair?.row ?? 0, pair?.column ?? 0),
        );
        expect(Math.log(entry(filled, 0))).toBeCloseTo(Math.log(entry(filled, 1)), 6);
      }),
      { numRuns: 40 },
    );
  });
});
