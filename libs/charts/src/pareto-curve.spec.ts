import fc from 'fast-check';

import { cumulativeShares, paretoCurve, shareAt } from './pareto-curve.js';

const look = { language: 'en', fontFamily: 'Print' } as const;

describe('Pareto curve', () => {
  it('reads 80 % at 20 % where two of ten customers bring 80 of 100', () => {
    const amounts = [2, 50, 3, 30, 2, 3, 3, 2, 3, 2];
    expect(shareAt(cumulativeShares(amounts), 0.2)).toBeCloseTo(0.8, 12);
    expect(paretoCurve({ amounts, cut: 0.2 }, look)).toMatchObject({
      series: [{ markPoint: { label: { formatter: '20% → 80%' } } }],
    });
  });

  it('rises from nothing to everything and bends downwards', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 300 }),
        (amounts) => {
          const curve = cumulativeShares(amounts);
          expect(curve[0]).toEqual([0, 0]);
          expect(curve.at(-1)?.[1]).toBeCloseTo(1, 9);
          const steps = curve.slice(1).map(([, y], index) => y - (curve[index]?.[1] ?? 0));
          steps
            .slice(1)
            .forEach((step, index) => expect(step).toBeLessThanOrEqual((steps[index] ?? 0) + 1e-9));
        },
      ),
    );
  });

  it('reads between two customers on a straight line', () => {
    expect(shareAt(cumulativeShares([75, 25]), 0.25)).toBeCloseTo(0.375, 12);
  });

  it('draws at most 200 points for 10,000 customers, ends included', () => {
    const amounts = Array.from({ length: 10_000 }, (_, index) => index + 1);
    const [series] = paretoCurve({ amounts, cut: 0.2 }, look).series as { data: [number, number][] }[];
    expect(series?.data.length).toBeLessThanOrEqual(200);
    expect(series?.data[0]).toEqual([0, 0]);
    expect(series?.data.at(-1)?.[0]).toBe(1);
  });

  it('refuses a negative amount', () => {
    expect(() => cumulativeShares([10, -1])).toThrow(RangeError);
  });
});
