import { comparisonFromMatrix } from './comparison/read-comparison.js';
import { weighComparison } from './weigh-comparison.js';
import type { Comparison } from './comparison/comparison.js';
import type { WeighingOptions } from './weigh-comparison.js';

function read(rows: (number | string)[][]): Comparison {
  const comparison = comparisonFromMatrix(
    rows.map((_, index) => `item ${index + 1}`),
    rows,
  );
  if (!comparison.ok) throw new Error(comparison.problem.code);
  return comparison.value;
}

function weigh(rows: (number | string)[][], options: WeighingOptions) {
  const weighing = weighComparison(read(rows), options);
  if (!weighing.ok) throw new Error(weighing.problem.code);
  return weighing.value;
}

describe('golden numbers of the product demands', () => {
  it('AHP root method on four dimensions', () => {
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = weigh(
      [
        [1, 2, 2, 3],
        ['1/2', 1, 1, 2],
        ['1/2', 1, 1, 2],
        ['1/3', '1/2', '1/2', 1],
      ],
      { randomIndex: 'saaty-1980' },
    );
    expect(weights.map((weight) => weight.toFixed(4))).toEqual(['0.4231', '0.2274', '0.2274', '0.1222']);
    expect(lambdaMax.toFixed(4)).toBe('4.0104');
    expect(consistencyIndex.toFixed(4)).toBe('0.0035');
    expect(consistencyRatio.toFixed(4)).toBe('0.0038');
  });

  it('bad 3 x 3 matrix is far above the limit', () => {
    const { lambdaMax, consistencyIndex, consistencyRatio } = weigh(
      [
        [1, 5, '1/3'],
        ['1/5', 1, 3],
        [3, '1/3', 1],
      ],
      { randomIndex: 'saaty-1980' },
    );
    expect(lambdaMax.toFixed(3)).toBe('4.838');
    expect(consistencyIndex.toFixed(3)).toBe('0.919');
    expect(consistencyRatio.toFixed(3)).toBe('1.585');
  });
});
