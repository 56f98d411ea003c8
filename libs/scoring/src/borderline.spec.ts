import { describe, expect, it } from '@jest/globals';
import { borderlineOf, displayScore } from './borderline.js';
import { s0 } from './s0-values.fixture.js';

describe('borderlineOf', () => {
  it('names the edge that rounding could show (4.4967 reads 4.50)', () => {
    expect(borderlineOf(s0, 4.4967)).toMatchObject({ edge: 4.5, tierAbove: 'vip', tierBelow: 'key' });
    expect(borderlineOf(s0, 4.4967)?.distance).toBeCloseTo(-0.0033, 10);
    expect(borderlineOf(s0, 3.5)).toMatchObject({ edge: 3.5, distance: 0 });
  });

  it('leaves alone what rounding cannot move, and the bottom of the scale', () => {
    expect(borderlineOf(s0, 4.49)).toBeNull();
    expect(borderlineOf(s0, 4.51)).toBeNull();
    expect(borderlineOf(s0, 1)).toBeNull();
  });
});

describe('displayScore', () => {
  it.each([
    [3.6667, '3.67'],
    [5, '5.00'],
    [4.4967, '4.4967'],
    [4.5, '4.5000'],
    [4.49999, '4.499990'],
    [4.4999999, '4.49999990'],
    [4.494, '4.49'],
  ])('shows %d as %s', (total, text) => {
    expect(displayScore(s0, total)).toBe(text);
  });
});
