import { quartilesOf } from '../delphi/agreement-rules.js';
import { isOutside, pairFeedback } from './pair-feedback.js';

describe('what experts are told of a pair', () => {
  it('quantiles of 1, 2, 3, 4 are 1.75, 2.5 and 3.25 (type 7, the default of R)', () => {
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
  });

  it('counts the answers, also where it hides what they are', () => {
    expect(pairFeedback([2, null, -3])).toEqual({
      answers: 2,
      median: null,
      quartiles: null,
      histogram: null,
    });
  });

  it('shows median and quartiles from three answers on, the histogram from five', () => {
    expect(pairFeedback([4, 0, 2, 2])).toEqual({
      answers: 4,
      median: 2,
      quartiles: [1.5, 2.5],
      histogram: null,
    });
    const { histogram } = pairFeedback([-8, 0, 0, 2, 8]);
    expect(histogram).toHaveLength(17);
    expect([histogram?.[0], histogram?.[8], histogram?.[10], histogram?.[16]]).toEqual([1, 2, 1, 1]);
  });

  it('asks for a reason outside the quartiles only, and where there are some', () => {
    const feedback = pairFeedback([0, 2, 2, 4, 6]);
    expect([null, 1, 2, 4, 5].map((step) => isOutside(step, feedback))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(isOutside(8, pairFeedback([0, 1]))).toBe(false);
  });
});
