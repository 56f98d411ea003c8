import type { Rating } from '@assay/scoring';
import { agreementOf } from './agreement-of.js';

const rated = (rows: Readonly<Record<string, readonly (number | null)[]>>): Rating[] =>
  Object.entries(rows).flatMap(([rater, scores]) =>
    scores.flatMap((score, at) => (score === null ? [] : [{ rater, item: `k${at}`, score }])),
  );

describe('agreementOf', () => {
  it('gives Shrout & Fleiss’s ICC(2,1) of 0.29 for their four judges and six targets', () => {
    const found = agreementOf(
      'demand_fit',
      rated({
        one: [9, 6, 8, 7, 10, 6],
        two: [2, 1, 4, 1, 5, 2],
        three: [5, 3, 6, 2, 6, 4],
        four: [8, 2, 8, 6, 9, 7],
      }),
    );
    expect(found.iccModel).toBe('two-way-agreement');
    expect(found.icc.value).toBeCloseTo(0.29, 2);
    expect(found.icc).toMatchObject({ raters: 4, items: 6, reading: { zh: '较差', en: 'poor' } });
    expect(found.kendallW).toMatchObject({ raters: 4, items: 6, problem: null });
  });

  it('takes the one-way ICC where no two customers were rated by everybody: 0.17 for the same scores', () => {
    // the same scores by six panels of four strangers each
    const columns = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const ratings = columns.flatMap((scores, item) =>
      scores.map((score, seat) => ({ item: `k${item}`, rater: `r${item}-${seat}`, score })),
    );
    const found = agreementOf('demand_fit', ratings);
    expect(found.iccModel).toBe('one-way');
    expect(found.icc.value).toBeCloseTo(0.17, 2);
    expect(found.kendallW).toMatchObject({ value: null, reading: null });
    expect(found.kendallW.problem?.en).toContain('scored by every expert');
  });

  it('is 1 throughout for raters who say the same', () => {
    const found = agreementOf('demand_fit', rated({ li: [1, 3, 5, 2], wang: [1, 3, 5, 2] }));
    for (const { value } of [found.kendallW, found.icc, found.alpha]) expect(value).toBeCloseTo(1, 12);
    expect(found.alpha.reading?.zh).toBe('可靠');
  });

  it('says why there is no figure when nobody scored, or all scores are the same', () => {
    expect(agreementOf('demand_fit', []).alpha.value).toBeNull();
    const same = agreementOf('demand_fit', rated({ li: [3, 3], wang: [3, 3] }));
    expect(same.alpha.problem?.zh).toContain('所有评分都相同');
  });
});
