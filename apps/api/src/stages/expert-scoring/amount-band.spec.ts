import * as fc from 'fast-check';
import { amountBand } from './amount-band.js';

describe('amountBand', () => {
  it.each([
    [640_000, 500_000, 1_000_000],
    [500_000, 500_000, 1_000_000],
    [499_999.99, 200_000, 500_000],
    [1_000_000, 1_000_000, 2_000_000],
    [1, 1, 2],
    [9, 5, 10],
  ])('shows %p as %p to %p', (amount, from, to) => {
    expect(amountBand(amount)).toEqual({ from, to });
  });

  it.each([0, 0.5, -120])('has no lower end for %p', (amount) => {
    expect(amountBand(amount)).toEqual({ from: null, to: 1 });
  });

  it('always holds the amount, and never more than two and a half times as wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (amount) => {
        const { from, to } = amountBand(amount);
        expect(amount).toBeGreaterThanOrEqual(from ?? NaN);
        expect(amount).toBeLessThan(to ?? NaN);
        expect((to ?? NaN) / (from ?? NaN)).toBeLessThanOrEqual(2.5);
      }),
    );
  });
});
