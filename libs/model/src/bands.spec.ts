import { describe, expect, it } from '@jest/globals';
import { bandsByLowerEdge, bandsByUpperEdge } from './bands.js';

describe('bandsByLowerEdge', () => {
  it('includes the lower edge: [10, ∞) and (-∞, 10)', () => {
    expect(bandsByLowerEdge([5, 1], [10])).toEqual([
      { score: 5, from: 10, fromInclusive: true, to: null, toInclusive: false },
      { score: 1, from: null, fromInclusive: false, to: 10, toInclusive: false },
    ]);
  });
});

describe('bandsByUpperEdge', () => {
  it('includes the upper edge: (-∞, 2], (2, 5] and (5, ∞)', () => {
    expect(bandsByUpperEdge([5, 3, 1], [2, 5])).toEqual([
      { score: 5, from: null, fromInclusive: false, to: 2, toInclusive: true },
      { score: 3, from: 2, fromInclusive: false, to: 5, toInclusive: true },
      { score: 1, from: 5, fromInclusive: false, to: null, toInclusive: false },
    ]);
  });
});
