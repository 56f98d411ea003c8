import { judgementOfStep, placeOfRatio, ratioAtPlace, stepOfJudgement } from './saaty-step.js';

describe('Saaty steps', () => {
  it('Saaty 1977: 3 is moderately more, 9 extremely, the inverse for the second item', () => {
    expect([0, 2, 4, 6, 8].map(judgementOfStep)).toEqual([1, 3, 5, 7, 9]);
    expect([-2, -8].map(judgementOfStep)).toEqual([1 / 3, 1 / 9]);
  });

  it('law: every step is found again from its ratio', () => {
    for (let step = -8; step <= 8; step += 1) expect(stepOfJudgement(judgementOfStep(step))).toBe(step);
    expect(stepOfJudgement(20)).toBe(8);
    expect(stepOfJudgement(1 / 20)).toBe(-8);
  });

  it('takes no other number for a step', () => {
    for (const step of [9, -9, 0.5, NaN]) expect(() => judgementOfStep(step)).toThrow(RangeError);
  });

  it('places between the steps: 3.5 lies half a step above 3, 1/1.5 half a step below 1', () => {
    expect([3, 3.5, 1, 1 / 3].map(placeOfRatio)).toEqual([2, 2.5, 0, expect.closeTo(-2, 12)]);
    expect([2, 2.5, 0, -0.5, -2].map(ratioAtPlace)).toEqual([3, 3.5, 1, 1 / 1.5, 1 / 3]);
    for (let step = -8; step <= 8; step += 1) {
      expect(placeOfRatio(judgementOfStep(step))).toBeCloseTo(step, 12);
      expect(ratioAtPlace(step)).toBe(judgementOfStep(step));
    }
  });
});
