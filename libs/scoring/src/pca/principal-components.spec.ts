import fc from 'fast-check';
import { componentsToKeep, componentWeights } from './component-weights.js';
import { principalComponents } from './principal-components.js';
import { samplingAdequacy } from './sampling-adequacy.js';

function components(rows: number[][], of: 'correlation' | 'covariance' = 'correlation') {
  const result = principalComponents(
    (rows[0] ?? []).map((_, place) => `c${place + 1}`),
    rows,
    of,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Correlation of the two columns: 0.8. */
const pair = [
  [1, 2],
  [2, 1],
  [3, 4],
  [4, 3],
  [5, 5],
];

describe('principalComponents', () => {
  it('two columns with correlation .8, by hand: eigenvalues 1.8 and .2, loadings sqrt .9 and sqrt .1', () => {
    const { eigenvalues, loadings, explained } = components(pair);
    expect(eigenvalues).toEqual([expect.closeTo(1.8, 12), expect.closeTo(0.2, 12)]);
    expect(explained).toEqual([expect.closeTo(0.9, 12), expect.closeTo(0.1, 12)]);
    expect(loadings.map(([first]) => first)).toEqual([
      expect.closeTo(Math.sqrt(0.9), 12),
      expect.closeTo(Math.sqrt(0.9), 12),
    ]);
    expect(loadings[0]?.[1]).toBeCloseTo(Math.sqrt(0.1), 12);
    expect(loadings[1]?.[1]).toBeCloseTo(-Math.sqrt(0.1), 12);
  });

  it('covariances keep the units: columns 1 and 10 times the same are one component of 2.5 x 101', () => {
    const { eigenvalues } = components(
      [1, 2, 3, 4, 5].map((value) => [value, 10 * value]),
      'covariance',
    );
    expect(eigenvalues[0]).toBeCloseTo(252.5, 9);
    expect(eigenvalues[1]).toBeCloseTo(0, 9);
  });

  it('law: loadings rebuild the matrix, scores have the eigenvalues as variances, the largest loading is positive', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 6,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (values) => {
        const result = principalComponents(['a', 'b', 'c'], values, 'correlation');
        if (!result.ok) {
          expect(result.problem.code).toBe('column-constant');
          return;
        }
        const { eigenvalues, loadings, scores, matrix } = result.value;
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            const rebuilt = eigenvalues.reduce(
              (total, _, k) => total + (loadings[i]?.[k] ?? 0) * (loadings[j]?.[k] ?? 0),
              0,
            );
            expect(rebuilt).toBeCloseTo(value, 9);
          }),
        );
        eigenvalues.forEach((eigenvalue, k) => {
          const variance = scores.reduce((total, row) => total + (row[k] ?? 0) ** 2, 0) / (scores.length - 1);
          expect(variance).toBeCloseTo(eigenvalue, 9);
          const own = loadings.map((row) => row[k] ?? 0);
          const size = Math.max(...own.map(Math.abs));
          if (size > 1e-6) expect(own.some((value) => value >= size * (1 - 1e-6))).toBe(true);
        });
        expect(eigenvalues.reduce((total, value) => total + value, 0)).toBeCloseTo(3, 9);
      }),
    );
  });

  it('refuses a column that never varies, and too few rows', () => {
    expect(
      principalComponents(
        ['a', 'b'],
        [
          [1, 2],
          [1, 3],
          [1, 4],
        ],
        'correlation',
      ),
    ).toMatchObject({
      problem: { code: 'column-constant', facts: { column: 'a' } },
    });
    expect(principalComponents(['a'], [[1], [2]], 'correlation')).toMatchObject({
      problem: { code: 'too-few-objects', facts: { least: 3, found: 2 } },
    });
  });
});

describe('what to make of components', () => {
  it('keeps eigenvalues above 1, and as many as explain the share asked for', () => {
    expect(componentsToKeep(components(pair), 0.8)).toBe(1);
    expect(componentsToKeep(components(pair), 0.95)).toBe(2);
  });

  it('two like columns weigh half each', () => {
    expect(componentWeights(components(pair), 1)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it('Kaiser 1974: two columns always have a KMO of .5; Bartlett by hand, -(5 - 1 - 9/6) ln .36', () => {
    const adequacy = samplingAdequacy(
      [
        [1, 0.8],
        [0.8, 1],
      ],
      5,
    );
    expect(adequacy?.kmo).toBeCloseTo(0.5, 12);
    expect(adequacy?.bartlett.chiSquare).toBeCloseTo(-2.5 * Math.log(0.36), 12);
    expect(adequacy?.bartlett.degreesOfFreedom).toBe(1);
  });

  it('says nothing of columns that are copies', () => {
    expect(
      samplingAdequacy(
        [
          [1, 1],
          [1, 1],
        ],
        9,
      ),
    ).toBeNull();
  });
});
