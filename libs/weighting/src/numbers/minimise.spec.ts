import fc from 'fast-check';
import { dot, entry, times } from './matrix.js';
import { minimise } from './minimise.js';

describe('minimise', () => {
  it('law: finds the bottom of a bowl, however long and thin', () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true });
    const three = fc.tuple(value, value, value);
    fc.assert(
      fc.property(three, three, fc.double({ min: 1, max: 200, noNaN: true }), (bottom, start, thin) => {
        const shape = [
          [1, 0.5, 0],
          [0.5, 2, 0.3],
          [0, 0.3, thin],
        ];
        const at = (point: readonly number[]) => {
          const away = point.map((part, index) => part - entry(bottom, index));
          return { value: 1 + dot(away, times(shape, away)) / 2, gradient: times(shape, away) };
        };
        minimise(start, at, 1e-9).forEach((part, index) => expect(part).toBeCloseTo(entry(bottom, index), 7));
      }),
    );
  });

  it('finds the bottom of a curved valley: e^x - 2 x at ln 2', () => {
    const [x] = minimise(
      [6],
      ([at = 0]) => ({ value: Math.exp(at) - 2 * at, gradient: [Math.exp(at) - 2] }),
      1e-12,
    );
    expect(x).toBeCloseTo(Math.LN2, 11);
  });

  it('stays where it is already flat', () => {
    const start = [3];
    expect(minimise(start, () => ({ value: 0, gradient: [1e-10] }), 1e-9)).toBe(start);
  });
});
