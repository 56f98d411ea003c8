import { firstDay } from './first-day.ts';

describe('the first day of the twelve months up to a day', () => {
  it.each([
    ['2011-12-09', '2010-12-10'],
    ['2011-12-31', '2011-01-01'],
    ['2012-02-29', '2011-03-01'],
    ['2013-02-28', '2012-02-29'],
  ])('up to %s it is %s', (asOf, first) => {
    expect(firstDay(asOf)).toBe(first);
  });
});
