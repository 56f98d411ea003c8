import * as fc from 'fast-check';
import type { Rating } from './ratings.js';
import { raterSeverity } from './severity.js';

const rated = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Rating[] =>
  Object.entries(rows).flatMap(([item, scores]) =>
    Object.entries(scores).map(([rater, score]) => ({ item, rater, score })),
  );
const severities = (ratings: readonly Rating[]) =>
  Object.fromEntries([...raterSeverity(ratings)].map(([rater, { severity }]) => [rater, severity]));

describe('raterSeverity', () => {
  it('is the distance of the rater’s mean from the common mean where everybody rates everything', () => {
    // means 4, 3 and 2: the common mean is 3
    const ratings = rated({ x: { li: 5, wang: 3, zhao: 1 }, y: { li: 3, wang: 3, zhao: 3 } });
    expect(severities(ratings)).toEqual({ li: -1, wang: 0, zhao: 1 });
  });

  it('compares raters on the items they share, not by their means', () => {
    // Li rates good customers, Zhao bad ones; on the one they share with Wang each agrees with him
    const ratings = rated({ a: { li: 5 }, b: { li: 4, wang: 4 }, c: { wang: 2, zhao: 2 }, d: { zhao: 1 } });
    for (const severity of Object.values(severities(ratings))) expect(severity).toBeCloseTo(0, 12);
    expect(raterSeverity(ratings).get('li')?.items).toBe(1);
  });

  it('follows a chain of shared items: Wang is 1 below Li, Zhao 1 below Wang', () => {
    const found = severities(rated({ a: { li: 4, wang: 3 }, b: { wang: 4, zhao: 3 } }));
    expect(found['li']).toBeCloseTo(-1, 12);
    expect(found['wang']).toBeCloseTo(0, 12);
    expect(found['zhao']).toBeCloseTo(1, 12);
  });

  it('does not compare raters without a common item', () => {
    const ratings = rated({ a: { li: 5, wang: 3 }, b: { zhao: 1, chen: 2 }, c: { sun: 4 } });
    const found = severities(ratings);
    expect(found['li']).toBeCloseTo(-1, 12);
    expect(found['wang']).toBeCloseTo(1, 12);
    expect(found['zhao']).toBeCloseTo(0.5, 12);
    expect(found['chen']).toBeCloseTo(-0.5, 12);
    expect(raterSeverity(ratings).get('sun')).toEqual({ severity: 0, items: 0 });
  });

  it('finds the effects that made the scores, whatever was left out, as long as a chain connects the raters', () => {
    const part = fc.record({
      effects: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 5 }),
      items: fc.array(fc.record({ quality: fc.integer({ min: 1, max: 9 }), left: fc.nat(4) }), {
        minLength: 2,
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(part, ({ effects, items }) => {
        const all = items.flatMap(({ quality, left }, item) =>
          effects.flatMap((effect, rater) =>
            // the first item is rated by everybody, so that all are connected
            item > 0 && rater === left
              ? []
              : [{ item: `i${item}`, rater: `r${rater}`, score: quality + effect }],
          ),
        );
        const middle = effects.reduce((sum, one) => sum + one, 0) / effects.length;
        const found = raterSeverity(all);
        for (const [rater, effect] of effects.entries()) {
          expect(found.get(`r${rater}`)?.severity).toBeCloseTo(middle - effect, 9);
        }
      }),
    );
  });

  it('knows nothing of nobody, and refuses what is no rating', () => {
    expect(raterSeverity([]).size).toBe(0);
    expect(() => raterSeverity([{ item: 'a', rater: 'li', score: NaN }])).toThrow(RangeError);
    const twice = { item: 'a', rater: 'li', score: 3 };
    expect(() => raterSeverity([twice, twice])).toThrow(RangeError);
  });
});
