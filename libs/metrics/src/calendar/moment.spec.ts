import { formatDay } from './day.js';
import { hoursBetween, parseMoment, type Moment } from './moment.js';

const moment = (text: string): Moment => {
  const found = parseMoment(text);
  if (found === undefined) throw new Error(`${text} was not read`);
  return found;
};

describe('dates as sources write them', () => {
  it.each([
    ['2024-03-31', '2024-03-31', 0, null],
    ['2024-3-1', '2024-03-01', 0, null],
    ['2024/3/31', '2024-03-31', 0, null],
    ['2024年3月31日', '2024-03-31', 0, null],
    ['2024-03-31 08:00', '2024-03-31', 28_800, null],
    ['2024-03-31 8:05:09', '2024-03-31', 29_109, null],
    ['2024/3/31 08:00', '2024-03-31', 28_800, null],
    ['2024-03-31T23:59:59.5Z', '2024-03-31', 86_399.5, 0],
    ['2024-03-31T08:00:00+08:00', '2024-03-31', 28_800, 480],
    ['2024-03-31T08:00-0330', '2024-03-31', 28_800, -210],
  ])('reads %s', (text, day, seconds, offsetMinutes) => {
    const found = moment(text);
    expect(formatDay(found.day)).toBe(day);
    expect(found).toMatchObject({ seconds, offsetMinutes });
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '03/04/2024',
    '31.03.2024',
    '24-03-31',
    '2024-03/31',
    '20240331',
    '45382',
    '2024-03-31 24:00',
    '2024-03-31 08:60',
    '2024-03-31 08:00:60',
    '2024-03-31 8',
    '2024-03-31T08:00+15:00',
    '2024-03-31 am',
    'yesterday',
    'nan',
    '',
  ])('does not guess what %p means', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('counts hours over midnight and between zones', () => {
    expect(hoursBetween(moment('2024-02-29 22:00'), moment('2024-03-01 01:30'))).toBe(3.5);
    expect(hoursBetween(moment('2024-03-31T08:00+08:00'), moment('2024-03-31T01:00Z'))).toBe(1);
    expect(hoursBetween(moment('2024-03-31T08:00Z'), moment('2024-03-31 09:00'))).toBe(1);
  });

  it('takes a date without a time as its start, but never before a time of that day', () => {
    expect(hoursBetween(moment('2024-03-30 12:00'), moment('2024-03-31'))).toBe(12);
    expect(hoursBetween(moment('2024-03-31 12:00'), moment('2024-03-31'))).toBe(0);
    expect(hoursBetween(moment('2024-03-31 12:00'), moment('2024-03-31 11:00'))).toBe(-1);
  });
});
