import fc from 'fast-check';
import { timesWhole } from './decimal.ts';

describe('a decimal times a whole number', () => {
  it('keeps the digits of the price: 6 x 2.55 = 15.30', () => {
    expect(timesWhole('2.55', '6')).toBe('15.30');
    expect(timesWhole('0.001', '12540')).toBe('12.540');
    expect(timesWhole('3', '4')).toBe('12');
    expect(timesWhole('0.85', '-12')).toBe('-10.20');
    expect(timesWhole('-11062.06', '1')).toBe('-11062.06');
    expect(timesWhole('0.0', '-9600')).toBe('0.0');
  });

  it('is exact where floats are not', () => {
    // 0.1 * 3 is 0.30000000000000004 in binary
    expect(timesWhole('0.1', '3')).toBe('0.3');
    expect(timesWhole('90071992547409.93', '1000')).toBe('90071992547409930.00');
  });

  it('agrees with counting in the smallest unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: -1e5, max: 1e5 }),
        (cents, quantity) => {
          const price = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          const amount = timesWhole(price, String(quantity));
          expect(Number(amount?.replace('.', '')) + 0).toBe(cents * quantity + 0);
        },
      ),
    );
  });

  it.each([
    ['1e3', '2'],
    ['2,55', '6'],
    ['2.55', '1.5'],
    ['', '1'],
    ['.5', '1'],
  ])('refuses %s x %s', (price, quantity) => {
    expect(timesWhole(price, quantity)).toBeNull();
  });
});
