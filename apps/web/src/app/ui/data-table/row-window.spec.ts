import fc from 'fast-check';
import { rowWindow } from './row-window';

describe('rows that stand in the page', () => {
  it('are those in sight with four more at either end', () => {
    expect(rowWindow(10_000, 34, 340, 34_000)).toEqual({ from: 996, to: 1014 });
    expect(rowWindow(10_000, 34, 340, 0)).toEqual({ from: 0, to: 18 });
    expect(rowWindow(5, 34, 340, 0)).toEqual({ from: 0, to: 5 });
  });

  it('are never more than 60, lie in the list, and cover what is in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 100, max: 1400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, height, share) => {
          const scrolled = share * Math.max(0, count * 34 - height);
          const { from, to } = rowWindow(count, 34, height, scrolled);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
          expect(to - from).toBeLessThanOrEqual(60);
          expect(from * 34).toBeLessThanOrEqual(scrolled);
          expect(to * 34).toBeGreaterThanOrEqual(Math.min(count * 34, scrolled + height));
        },
      ),
    );
  });
});
