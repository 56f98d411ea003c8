import fc from 'fast-check';
import { Random } from './random.ts';

const draws = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('a named stream of random numbers', () => {
  it('is the same for the same key and another for another', () => {
    expect(draws(new Random(1, 'orders', 'C0001'), 50)).toEqual(draws(new Random(1, 'orders', 'C0001'), 50));
    const first = new Set(
      Array.from({ length: 2000 }, (_, index) => new Random(1, 'orders', `C${index}`).next()),
    );
    expect(first.size).toBe(2000);
  });

  it('fills [0, 1) evenly, also across the first numbers of neighbouring streams', () => {
    const tenths = (numbers: readonly number[]): number[] => {
      const counts = Array.from({ length: 10 }, () => 0);
      for (const number of numbers) counts[Math.floor(number * 10)]! += 1;
      return counts;
    };
    const along = tenths(draws(new Random('along'), 20_000));
    const across = tenths(Array.from({ length: 20_000 }, (_, index) => new Random('across', index).next()));
    // chi square with 9 degrees of freedom stays below 27.9 in 999 of 1000 cases
    for (const counts of [along, across]) {
      const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
      expect(chiSquare).toBeLessThan(27.9);
    }
  });

  it('keeps whole numbers and counts within their bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (key, from, width) => {
        const random = new Random(key);
        const whole = random.whole(from, from + width);
        expect(Number.isInteger(whole) && whole >= from && whole <= from + width).toBe(true);
        const count = random.count(width + 0.4);
        expect([width, width + 1]).toContain(count);
      }),
    );
  });

  it('has the asked mean and spread', () => {
    const random = new Random('bell');
    const values = Array.from({ length: 20_000 }, () => random.around(10, 2));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    expect(mean).toBeCloseTo(10, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
  });

  it('shuffles without losing anything', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const shuffled = new Random('deck').shuffled(list);
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => new Random('none').pick([])).toThrow(RangeError);
    expect(() => new Random('none').weighted([])).toThrow(RangeError);
  });
});
