import fc from 'fast-check';
import { componentsToKeep, componentWeights } from './component-weights.js';
import { principalComponents } from './principal-components.js';
import { US_ARRESTS } from './us-arrests.fixture.js';
import { adequacyWarnings, samplingAdequacy } from './sampling-adequacy.js';

function components(rows: number[][], of: 'correlation' | 'covariance' = 'correlation') {
  const result = principalComponents(
    (rows[0] ?? []).map((_, place) => `c${place + 1}`),
    rows,
    of,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 7));

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

  it('more columns than rows: at most n - 1 components have any variance', () => {
    const { eigenvalues, explained } = components([
      [1, 5, 2, 8, 3],
      [2, 1, 7, 3, 9],
      [4, 4, 4, 1, 1],
    ]);
    expect(eigenvalues).toHaveLength(5);
    expect((eigenvalues[0] ?? 0) + (eigenvalues[1] ?? 0)).toBeCloseTo(5, 10);
    expect(eigenvalues.slice(2)).toEqual([
      expect.closeTo(0, 10),
      expect.closeTo(0, 10),
      expect.closeTo(0, 10),
    ]);
    expect(Math.min(...eigenvalues)).toBeGreaterThanOrEqual(0);
    expect((explained[0] ?? 0) + (explained[1] ?? 0)).toBeCloseTo(1, 10);
  });

  it('a constant column has no part in covariances, and all constant have none', () => {
    const rows = [
      [1, 7],
      [2, 7],
      [3, 7],
    ];
    const { eigenvalues, loadings } = components(rows, 'covariance');
    expect(eigenvalues).toEqual([expect.closeTo(1, 12), 0]);
    expect(loadings[1]?.[0]).toBeCloseTo(0, 12);
    const flat = principalComponents(
      ['a', 'b'],
      [
        [0.1, 7],
        [0.1, 7],
        [0.1, 7],
      ],
      'covariance',
    );
    expect(flat).toMatchObject({ problem: { code: 'column-constant', facts: { column: 'a' } } });
  });

  it('law: neither unit nor zero of a column matters to correlations', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 2 }), {
      minLength: 4,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -99, max: 99 }),
        (values, unit, zero) => {
          const moved = values.map(([first = 0, second = 0]) => [unit * first + zero, second]);
          const [before, after] = [values, moved].map((one) =>
            principalComponents(['a', 'b'], one, 'correlation'),
          );
          if (!before?.ok || !after?.ok) {
            expect(after?.ok).toBe(before?.ok);
            return;
          }
          before.value.eigenvalues.forEach((value, place) =>
            expect(after.value.eigenvalues[place]).toBeCloseTo(value, 9),
          );
        },
      ),
    );
  });

  it('refuses what is no table of numbers', () => {
    const codeOf = (columns: string[], rows: number[][]) => {
      const result = principalComponents(columns, rows, 'correlation');
      return result.ok ? 'evaluated' : result.problem;
    };
    expect(codeOf([], [])).toMatchObject({ code: 'table-empty' });
    expect(codeOf(['a'], [[1], [NaN], [3]])).toEqual({
      code: 'value-not-finite',
      facts: { row: 2, column: 1 },
    });
    expect(codeOf(['a'], [[1], [-2e100], [3]])).toEqual({
      code: 'value-too-large',
      facts: { row: 2, column: 1 },
    });
    expect(codeOf(['a', 'b'], [[1, 2], [1], [3, 4]])).toEqual({
      code: 'row-uneven',
      facts: { row: 2, expected: 2, found: 1 },
    });
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

  const spread = (eigenvalues: number[]) => {
    const total = eigenvalues.reduce((sum, value) => sum + value, 0);
    const explained = eigenvalues.map((value) => value / total);
    return { eigenvalues, explained, loadings: [], scores: [], matrix: [] };
  };

  it('by hand: an eigenvalue of exactly 1 is no more than a column; the share reached is enough', () => {
    expect(componentsToKeep(spread([2, 1, 1]), 0.5)).toBe(1);
    expect(componentsToKeep(spread([1.5, 1.2, 0.3]), 0.5)).toBe(2);
    expect(componentsToKeep(spread([2, 1, 1]), 0.75)).toBe(2);
    expect(componentsToKeep(spread([2, 1, 1]), 0.76)).toBe(3);
    expect(componentsToKeep(spread([2, 1, 1]), 1)).toBe(3);
    expect(componentsToKeep(spread([0.5, 0.5]), 0)).toBe(1);
    // shares that sum to 1 but for rounding reach it
    expect(componentsToKeep(spread([0.3, 0.3, 0.2, 0.1, 0.1]), 1)).toBe(5);
    expect(componentsToKeep(spread([2, 1, 1]), 2)).toBe(3);
  });

  it('numpy 2.4, USArrests: weights from one, two and all four components', () => {
    const found = components(US_ARRESTS.map((row) => [...row]));
    expect(componentWeights(found, 1)).toEqual(near([0.276136341, 0.300500752, 0.143345187, 0.28001772]));
    expect(componentWeights(found, 2)).toEqual(near([0.27054143, 0.253380871, 0.241174467, 0.234903231]));
    expect(componentWeights(found, 4)).toEqual(near([0.268414185, 0.252085485, 0.232377848, 0.247122482]));
  });

  it('by hand: a component without variance has no part in the weights', () => {
    const found = {
      ...spread([2, 0]),
      loadings: [
        [1, 0],
        [1, 0],
      ],
    };
    expect(componentWeights(found, 2)).toEqual([0.5, 0.5]);
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

  it('twenty columns that share much are still judged, however small |R|', () => {
    // every correlation .9: eigenvalues 1 + 19 x .9 and 19 times .1, |R| = 1.8e-18
    const size = 20;
    const correlations = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_unused, place) => (row === place ? 1 : 0.9)),
    );
    const adequacy = samplingAdequacy(correlations, 100);
    const logVolume = Math.log(18.1) + 19 * Math.log(0.1);
    expect(adequacy?.bartlett.chiSquare).toBeCloseTo(-(99 - 45 / 6) * logVolume, 6);
    // partial correlations of equal correlations: r / (1 + (p - 2) r)
    const partial = 0.9 / (1 + 18 * 0.9);
    expect(adequacy?.kmo).toBeCloseTo(0.81 / (0.81 + partial ** 2), 9);
  });

  it('columns without any correlation share nothing', () => {
    const identity = [
      [1, 0],
      [0, 1],
    ];
    const adequacy = samplingAdequacy(identity, 9);
    expect(adequacy).toEqual({
      kmo: 0,
      kmoOfColumns: [0, 0],
      bartlett: { chiSquare: expect.closeTo(0, 12) as number, degreesOfFreedom: 1, pValue: 1 },
    });
    expect(adequacyWarnings(adequacy)).toEqual([
      { code: 'sampling-poor', facts: { kmo: 0 } },
      { code: 'no-correlation', facts: { pValue: 1 } },
    ]);
  });

  it('warns of dependent columns, and of nothing when the data are fit', () => {
    expect(adequacyWarnings(null)).toEqual([{ code: 'columns-dependent', facts: {} }]);
    const bartlett = { chiSquare: 9, degreesOfFreedom: 1, pValue: 0.05 };
    expect(adequacyWarnings({ kmo: 0.5, kmoOfColumns: [], bartlett })).toEqual([]);
  });

  it('one column has no pair to judge', () => {
    expect(samplingAdequacy([[1]], 9)).toBeNull();
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
