import { describe, expect, it } from '@jest/globals';
import { highestAt, lowestAt, reaches, settle } from './tolerance.js';

describe('reaches', () => {
  it('takes noise for the edge (0.1 + 0.2 and 0.3, both ways)', () => {
    expect(reaches(0.3, 0.1 + 0.2)).toBe(true);
    expect(reaches(0.1 + 0.2, 0.3)).toBe(true);
  });

  it('tells apart what a source can: a millionth below 4.5, a cent below a million', () => {
    expect(reaches(4.499999, 4.5)).toBe(false);
    expect(reaches(999_999.99, 1_000_000)).toBe(false);
  });

  it('leaves no value between below an edge and at it', () => {
    for (const edge of [-20, -0.05, 0, 0.2, 4.5, 1_000_000]) {
      expect(reaches(lowestAt(edge), edge)).toBe(true);
      expect(lowestAt(edge)).toBeLessThan(highestAt(edge));
    }
  });
});

describe('settle', () => {
  it('moves noise to the point and leaves everything else', () => {
    expect(settle(4.5 - 4e-16, [4.5, 5])).toBe(4.5);
    expect(settle(5 + 9e-16, [4.5, 5])).toBe(5);
    expect(settle(4.4999, [4.5, 5])).toBe(4.4999);
  });
});
