import fc from 'fast-check';
import { weightSensitivity } from './weight-sensitivity.js';

const columns = [
  { key: 'spend', direction: 'benefit' as const, weight: 0.6 },
  { key: 'care', direction: 'benefit' as const, weight: 0.4 },
];

function of(rows: number[][], given: Parameters<typeof weightSensitivity>[0] = columns) {
  const result = weightSensitivity(given, rows);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('weightSensitivity', () => {
  it('by hand: 3.6 against 3.4 turn when spend loses .1 or care gains .1', () => {
    // (3.4 - 3.6) / (3 - 5) = .1 of .6; (3.4 - 3.6) / (4 - 1.5) = -.08 of .4
    const { changes, top, any } = of([
      [5, 1.5],
      [3, 4],
    ]);
    expect(changes).toEqual([
      {
        column: 'spend',
        pair: [0, 1],
        delta: expect.closeTo(0.1, 12) as number,
        percent: expect.closeTo(100 / 6, 10) as number,
      },
      {
        column: 'care',
        pair: [0, 1],
        delta: expect.closeTo(-0.08, 12) as number,
        percent: expect.closeTo(-20, 10) as number,
      },
    ]);
    expect(top).toBe(changes[0]);
    expect(any).toBe(changes[0]);
  });

  it('numpy 2.4, four rows on four columns: the third takes the first place at 64.876 %, the first swaps two at 18.874 %', () => {
    const four = [0.3277, 0.3058, 0.2876, 0.079].map((weight, place) => ({
      key: `c${place + 1}`,
      direction: 'benefit' as const,
      weight,
    }));
    const { top, any, changes } = of(
      [
        [0.3088, 0.2897, 0.3867, 0.1922],
        [0.2163, 0.3458, 0.1755, 0.6288],
        [0.4509, 0.2473, 0.1194, 0.0575],
        [0.024, 0.1172, 0.3184, 0.1215],
      ],
      four,
    );
    expect(top).toMatchObject({ column: 'c3', pair: [0, 1] });
    expect(top?.percent).toBeCloseTo(64.876, 3);
    expect(any).toMatchObject({ column: 'c1', pair: [1, 2] });
    expect(any?.percent).toBeCloseTo(-18.874, 3);
    // of 24 swaps, 13 would take no more of a weight than there is
    expect(changes).toHaveLength(13);
  });

  it('sums that are equal but for rounding have no order, and both hold the first place', () => {
    const { changes, top } = of([
      [0.1 + 0.2, 0.3],
      [0.3, 0.3],
      [0.1, 0.5],
    ]);
    expect(changes.map(({ pair }) => pair)).not.toContainEqual([0, 1]);
    expect(top?.pair[1]).not.toBe(top?.pair[0]);
    expect(Math.abs(top?.percent ?? 0)).toBe(Math.min(...changes.map(({ percent }) => Math.abs(percent))));
  });

  it('a weight may be taken whole, and a weight of 0 has no percent', () => {
    // 3.5 against 3 of which spend alone gives the lead: its whole weight must go
    const half = columns.map((one) => ({ ...one, weight: 0.5 }));
    expect(
      of(
        [
          [4, 3],
          [3, 3],
        ],
        half,
      ).changes,
    ).toEqual([expect.objectContaining({ column: 'spend', percent: expect.closeTo(100, 9) as number })]);
    const none = [
      { ...columns[0]!, weight: 1 },
      { ...columns[1]!, weight: 0 },
    ];
    expect(
      of(
        [
          [4, 1],
          [3, 9],
        ],
        none,
      ).changes.map(({ column }) => column),
    ).toEqual(['spend']);
  });

  it('has no change for a row that is better in everything', () => {
    expect(
      of([
        [5, 5],
        [1, 1],
      ]),
    ).toEqual({ changes: [], top: null, any: null });
  });

  it('a cost counts against its row', () => {
    const costs = columns.map((one, place) => (place === 1 ? { ...one, direction: 'cost' as const } : one));
    const { changes } = of(
      [
        [5, 4],
        [3, 1.5],
      ],
      costs,
    );
    // 3 - 1.6 = 1.4 against 1.8 - .6 = 1.2
    expect(changes.map(({ column, delta }) => [column, delta])).toEqual([
      ['spend', expect.closeTo(0.1, 12)],
      ['care', expect.closeTo(-0.08, 12)],
    ]);
  });

  it('law: after the change the two rows are equal', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (values) => {
        for (const { column, pair, delta } of of(values).changes) {
          const moved = columns.map((one) => (one.key === column ? one.weight - delta : one.weight));
          const [left, right] = pair.map((row) =>
            (values[row] ?? []).reduce((total, value, place) => total + value * (moved[place] ?? 0), 0),
          );
          expect(left).toBeCloseTo(right ?? NaN, 8);
        }
      }),
    );
  });

  it('refuses weights that do not sum to 1', () => {
    expect(weightSensitivity([{ ...columns[0]!, weight: 2 }], [[1], [2]])).toMatchObject({
      problem: { code: 'weights-sum' },
    });
  });
});
