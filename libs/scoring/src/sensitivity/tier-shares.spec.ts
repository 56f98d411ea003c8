import { tierShares } from './tier-shares.js';

const weights = {
  columns: [Float64Array.from([0.5, 0.6, 0.9, 0]), Float64Array.from([0.5, 0.4, 0.1, 1])],
  draws: 3,
};

describe('tierShares', () => {
  it('by hand: 5 and 1 make 3, 3.4 and 4.6; the fourth draw does not count', () => {
    expect(tierShares(weights, [[5, 1]], [4.5, 3.4])).toEqual({ ok: true, value: [[1 / 3, 1 / 3, 1 / 3]] });
  });

  it('a total on an edge has reached it; without edges there is one tier', () => {
    expect(tierShares(weights, [[3, 3]], [3])).toEqual({ ok: true, value: [[1, 0]] });
    expect(tierShares(weights, [[3, 3]], [])).toEqual({ ok: true, value: [[1]] });
  });

  it('refuses rows that do not fit, no draw, and edges out of order', () => {
    expect(tierShares(weights, [[1]], [3])).toMatchObject({ problem: { code: 'row-uneven' } });
    expect(tierShares({ ...weights, draws: 0 }, [[1, 2]], [3])).toMatchObject({
      problem: { code: 'too-few-objects' },
    });
    expect(tierShares(weights, [[1, 2]], [3, 3])).toMatchObject({ problem: { code: 'levels-not-in-order' } });
  });
});
