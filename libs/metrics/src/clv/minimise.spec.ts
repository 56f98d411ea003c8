import { minimise } from './minimise.js';

describe('minimise', () => {
  it('Rosenbrock 1960: the bottom of the bent valley is at 1, 1', () => {
    const { point, value, converged } = minimise(
      ([x = 0, y = 0]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2,
      [-1.2, 1],
    );
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
    expect(value).toBeLessThan(1e-12);
    expect(converged).toBe(true);
  });

  it('Powell 1962: four variables with a singular bottom at 0', () => {
    const { value } = minimise(
      ([a = 0, b = 0, c = 0, d = 0]) =>
        (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4,
      [3, -1, 0, 1],
    );
    expect(value).toBeLessThan(1e-10);
  });

  it('a slope without a bottom does not count as found', () => {
    expect(minimise(([x = 0]) => (x > 5 ? Infinity : -x), [0]).converged).toBe(false);
  });

  it('gets along with places where the function is not defined', () => {
    const { point, converged } = minimise(([x = 0]) => (x <= 0 ? NaN : x - Math.log(x)), [3]);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(converged).toBe(true);
  });
});
