import { judgementOfStep, stepOfJudgement } from './saaty-step.js';

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
});
