import fc from 'fast-check';
import { tierEdgeSensitivity } from './tier-edge.js';

const columns = [
  { key: 'value', weight: 0.6 },
  { key: 'risk', weight: 0.4 },
];

function valueOf(...input: Parameters<typeof tierEdgeSensitivity>) {
  const result = tierEdgeSensitivity(...input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('tierEdgeSensitivity', () => {
  it('by hand: 5 and 2 make 3.8; the edge 4 is reached when risk loses .1 of its .4', () => {
    // (3.8 - 2 d) / (1 - d) = 4 at d = .1; by value it would take .2 more of .6, a third
    const { smallest } = valueOf(columns, [[5, 2]], [4]);
    expect(smallest).toMatchObject({ row: 0, column: 'risk', edge: 4, up: true });
    expect(smallest?.delta).toBeCloseTo(0.1, 12);
    expect(smallest?.percent).toBeCloseTo(25, 9);
    expect(smallest?.share).toBeCloseTo(0.3 / 0.9, 12);
  });

  it('falls by the smallest change too: 5 and 2 lie .3 above 3.5', () => {
    // up to 4 it takes 25 % of risk; down to 3.5: risk gains .2 (50 %), value loses .2 (33 %)
    const { smallest } = valueOf(columns, [[5, 2]], [3.5]);
    expect(smallest).toMatchObject({ column: 'value', edge: 3.5, up: false });
    expect(smallest?.delta).toBeCloseTo(0.2, 12);
  });

  it('a customer on the edge falls at the least change', () => {
    const { smallest } = valueOf(columns, [[5, 2]], [3.8]);
    expect(smallest).toMatchObject({ up: false, edge: 3.8 });
    expect(Math.abs(smallest?.percent ?? 1)).toBe(0);
  });

  it('names nobody whom no single weight can move', () => {
    expect(valueOf(columns, [[3, 3]], [4, 2])).toEqual({ changes: [], smallest: null });
    expect(valueOf(columns, [[5, 2]], [])).toEqual({ changes: [], smallest: null });
    // 5 counts for nothing and cannot be weighed relative to 0
    expect(
      valueOf(
        [
          { key: 'a', weight: 0 },
          { key: 'b', weight: 1 },
        ],
        [[5, 3]],
        [4],
      ).changes,
    ).toEqual([]);
  });

  it('puts the customer nearest to another tier first', () => {
    const { changes } = valueOf(
      columns,
      [
        [5, 2],
        [4.9, 2.6],
      ],
      [4],
    );
    expect(changes.map(({ row }) => row)).toEqual([1, 0]);
  });

  it('refuses what is no table of weights and scores', () => {
    expect(tierEdgeSensitivity(columns, [[1]], [3])).toMatchObject({ problem: { code: 'row-uneven' } });
    expect(tierEdgeSensitivity([{ key: 'a', weight: 0.5 }], [[1]], [3])).toMatchObject({
      problem: { code: 'weights-sum' },
    });
    expect(tierEdgeSensitivity([{ key: 'a', weight: -1 }], [[1]], [3])).toMatchObject({
      problem: { code: 'weights-not-usable' },
    });
  });

  it('law: the change leads exactly to the edge, and half of it does not', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const three = fc.tuple(score, score, score);
    const weights = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(three, weights, (scores, raw) => {
        const whole = raw.reduce((sum, weight) => sum + weight, 0);
        const table = raw.map((weight, place) => ({ key: String(place), weight: weight / whole }));
        const { smallest } = valueOf(table, [scores], [2.501, 3.501, 4.501]);
        if (!smallest) return;
        const totalAfter = (delta: number) => {
          const changed = table.map(({ key, weight }) => weight - (key === smallest.column ? delta : 0));
          const all = changed.reduce((sum, weight) => sum + weight, 0);
          return scores.reduce((sum, value, place) => sum + (value * (changed[place] ?? 0)) / all, 0);
        };
        expect(totalAfter(smallest.delta)).toBeCloseTo(smallest.edge, 9);
        expect(totalAfter(smallest.delta / 2) >= smallest.edge).toBe(!smallest.up);
      }),
    );
  });
});
