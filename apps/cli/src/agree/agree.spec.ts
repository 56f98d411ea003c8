import { answerOf, refusalOf } from '../../testing/run-assay.js';

interface Answer {
  statistic: number;
  testValue: number | null;
  degreesOfFreedom: number | number[] | null;
  pValue: number | null;
  reading: string;
}

const _ = null;

describe('assay agree', () => {
  it('kendall-w: the anxiety data of the R package irr give W .540, chi-square 30.8, 19 degrees, p .0429', () => {
    const ratings = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const answer = answerOf<Answer>(['agree', 'kendall-w'], { ratings });
    expect(answer.statistic.toFixed(3)).toBe('0.540');
    expect(answer.testValue?.toFixed(1)).toBe('30.8');
    expect(answer.pValue?.toFixed(4)).toBe('0.0429');
    expect(answer).toMatchObject({ degreesOfFreedom: 19, reading: 'moderate agreement' });
  });

  it('kendall-w: with three items the exact chance is printed too; who rated nothing is no rater', () => {
    const ratings = [
      [1, 2, 3, _],
      [2, 4, 5, 1],
      [1, 3, 4, 2],
      [_, _, _, _],
    ];
    expect(answerOf(['agree', 'kendall-w'], { ratings })).toMatchObject({
      statistic: 1,
      testValue: 6,
      degreesOfFreedom: 2,
      pValue: expect.closeTo(Math.exp(-3), 12) as number,
      exactPValue: expect.closeTo(1 / 36, 12) as number,
      raters: 3,
      items: 3,
    });
  });

  it('krippendorff: four observers of Krippendorff 2011 give .849, and .815 as ordinal ratings', () => {
    const ratings = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    const alpha = (level?: string) => answerOf<Answer>(['agree', 'krippendorff'], { ratings, level });
    expect(alpha().statistic.toFixed(3)).toBe('0.849');
    expect(alpha('ordinal').statistic.toFixed(3)).toBe('0.815');
    expect(alpha()).toMatchObject({ testValue: null, pValue: null, reading: 'reliable' });
  });

  it('icc: Shrout & Fleiss 1979 give .29 for a single judge, .91 for the consistency of their mean', () => {
    const ratings = [
      [9, 6, 8, 7, 10, 6],
      [2, 1, 4, 1, 5, 2],
      [5, 3, 6, 2, 6, 4],
      [8, 2, 8, 6, 9, 7],
    ];
    const single = answerOf<Answer>(['agree', 'icc'], { ratings });
    expect(single.statistic.toFixed(2)).toBe('0.29');
    expect(single).toMatchObject({ degreesOfFreedom: [5, 15], reading: 'poor' });
    const mean = answerOf<Answer>(['agree', 'icc'], {
      ratings,
      model: 'two-way-consistency',
      unit: 'average',
    });
    expect(mean.statistic.toFixed(2)).toBe('0.91');
  });

  it('tastle-wierman: 1 when all say the same, 0 for two camps at the ends, the mean over items', () => {
    const ratings = [
      [3, 1],
      [3, 5],
    ];
    expect(answerOf<Answer>(['agree', 'tastle-wierman'], { ratings })).toMatchObject({
      statistic: 0.5,
      items: [1, 0],
    });
  });

  it('refuses what cannot be compared', () => {
    expect(refusalOf(['agree', 'kendall-w'], { ratings: [[1, 2]] })).toMatchObject({
      code: 'too-few-ratings',
    });
    const none = [
      [_, _],
      [_, _],
    ];
    for (const command of ['kendall-w', 'krippendorff', 'icc']) {
      expect(refusalOf(['agree', command], { ratings: none })).toMatchObject({ code: 'too-few-ratings' });
      expect(refusalOf(['agree', command], { ratings: [] })).toMatchObject({ code: 'too-few-ratings' });
    }
    expect(refusalOf(['agree', 'tastle-wierman'], { ratings: none })).toMatchObject({ code: 'no-ratings' });
    expect(refusalOf(['agree', 'icc'], { ratings: [[1, 2], [1]] })).toMatchObject({ code: 'uneven-row' });
    expect(refusalOf(['agree', 'krippendorff'], { ratings: [['a'], ['b']] })).toMatchObject({
      code: 'input-invalid',
    });
    expect(refusalOf(['agree', 'tastle-wierman'], { ratings: [[7], [1]] })).toMatchObject({
      code: 'rating-off-scale',
    });
  });
});
