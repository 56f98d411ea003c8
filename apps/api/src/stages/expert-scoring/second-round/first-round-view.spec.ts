import { firstRoundView } from './first-round-view.js';

const scored = (...scores: number[]) =>
  scores.map((score, at) => ({ indicatorKey: 'fit', score, note: `评语 ${at}`, expertId: `e${at}` }));
const grades = [5, 4, 3, 2, 1];

describe('firstRoundView', () => {
  it('tells middle and spread by hand, and the reasons of the others without names', () => {
    expect(firstRoundView(scored(2, 3, 5, 4), 'e2', grades)).toEqual({
      own: 5,
      count: 4,
      median: 3.5,
      lower: 2.75,
      upper: 4.25,
      histogram: null,
      notes: ['评语 0', '评语 1', '评语 3'],
    });
  });

  it('shows how the scores spread from five on, and nothing below three', () => {
    expect(firstRoundView(scored(1, 3, 3, 4, 5), 'e0', grades)?.histogram).toEqual([
      { score: 5, count: 1 },
      { score: 4, count: 1 },
      { score: 3, count: 2 },
      { score: 2, count: 0 },
      { score: 1, count: 1 },
    ]);
    expect(firstRoundView(scored(1, 5), 'e0', grades)).toBeNull();
  });
});
