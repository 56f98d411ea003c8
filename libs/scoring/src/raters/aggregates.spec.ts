import * as fc from 'fast-check';
import { aggregateOf, aggregateRatings, AGGREGATES } from './aggregates.js';
import { raterSeverity } from './severity.js';

const of = (...scores: number[]) => scores.map((score, at) => ({ item: 'a', rater: `r${at}`, score }));
const none = new Map<string, { severity: number }>();
const scale = [1, 5] as const;
const one = (...scores: number[]) => aggregateRatings(of(...scores), none, scale).get('a');

describe('aggregateRatings', () => {
  it('drops one highest and one lowest for the trimmed mean: 9.5 of 8, 9, 9.5, 10, 10 by hand', () => {
    expect(aggregateRatings(of(10, 8, 9, 10, 9.5), none, [0, 10]).get('a')).toEqual({
      count: 5,
      mean: 9.3,
      median: 9.5,
      trimmed: 9.5,
      corrected: 9.3,
    });
  });

  it('takes the mean of the two in the middle, and trims nothing from fewer than three', () => {
    expect(one(1, 5, 4, 2)).toMatchObject({ median: 3, trimmed: 3 });
    expect(one(2, 5)).toMatchObject({ mean: 3.5, median: 3.5, trimmed: 3.5 });
    expect(one(4)).toMatchObject({ count: 1, mean: 4, median: 4, trimmed: 4, corrected: 4 });
  });

  it('raises the scores of severe raters and lowers those of lenient ones, within the scale', () => {
    const severities = new Map([
      ['r0', { severity: 0.5 }],
      ['r1', { severity: -1 }],
    ]);
    expect(aggregateRatings(of(3, 4), severities, scale).get('a')?.corrected).toBe(3.25);
    expect(aggregateRatings(of(1, 1), new Map([['r0', { severity: -2 }]]), scale).get('a')?.corrected).toBe(
      1,
    );
    expect(aggregateRatings(of(5), severities, scale).get('a')?.corrected).toBe(5);
  });

  it('gives each customer its due when one is rated by the severe and another by the lenient', () => {
    // both are worth 3; Zhao always gives one less, Chen one more
    const ratings = [
      ...[3, 3].map((score, at) => ({ item: `both${at}`, rater: 'li', score })),
      { item: 'both0', rater: 'zhao', score: 2 },
      { item: 'both1', rater: 'chen', score: 4 },
      { item: 'a', rater: 'zhao', score: 2 },
      { item: 'b', rater: 'chen', score: 4 },
    ];
    const found = aggregateRatings(ratings, raterSeverity(ratings), scale);
    expect(found.get('a')?.corrected).toBeCloseTo(found.get('b')?.corrected ?? NaN, 12);
    expect(found.get('a')?.mean).not.toBe(found.get('b')?.mean);
  });

  it('keeps every aggregate between the lowest and the highest score when nobody is severe', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 }), (scores) => {
        const found = one(...scores);
        if (!found) throw new RangeError('no aggregate');
        for (const aggregate of AGGREGATES) {
          const value = aggregateOf(found, aggregate);
          expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
        }
        expect(one(...scores.toReversed())?.trimmed).toBe(found.trimmed);
      }),
    );
  });
});
