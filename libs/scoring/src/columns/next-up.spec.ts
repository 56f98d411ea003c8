import { describe, expect, it } from '@jest/globals';
import { nextUp } from './next-up.js';

describe('nextUp', () => {
  it('steps to the next double (IEEE 754: 1 + 2^-52, and back up to -0.5)', () => {
    expect(nextUp(1)).toBe(1 + Number.EPSILON);
    expect(nextUp(0)).toBe(Number.MIN_VALUE);
    expect(nextUp(-0)).toBe(Number.MIN_VALUE);
    expect(nextUp(-0.5)).toBe(-0.5 + 2 ** -54);
    expect(nextUp(-Number.MIN_VALUE)).toBe(-0);
  });
});
