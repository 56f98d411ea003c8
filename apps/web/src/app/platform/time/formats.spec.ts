import { TestBed } from '@angular/core/testing';
import { speak } from '../../../testing/page';
import { Formats } from './formats';

const minute = 60_000;

describe('formats', () => {
  it('write numbers, days and amounts as the language does', () => {
    const formats = TestBed.inject(Formats);
    expect(formats.day('2026-03-31')).toBe('2026/03/31');
    expect(formats.number(1234567.8, 2)).toBe('1,234,567.80');
    expect(formats.percent(0.125, 1)).toBe('12.5%');
    expect([formats.short(128.5, 4), formats.short(50, 4)]).toEqual(['128.5', '50']);
    expect(formats.money('1234.50')).toBe('¥1,234.50');
    expect(formats.bytes(12_345_678)).toMatch(/^12\.3\s?MB$/);
    speak('en');
    expect(formats.day('2026-03-31')).toBe('31/03/2026');
  });

  it('keep a calendar day in every zone', () => {
    for (const day of ['2024-02-29', '2026-01-01', '2026-12-31']) {
      expect(TestBed.inject(Formats).day(day)).toBe(day.replaceAll('-', '/'));
    }
  });

  it.each([
    [0, '此刻'],
    [5 * minute, '5分钟前'],
    [60 * minute, '1小时前'],
    [47 * 60 * minute, '昨天'],
  ])('say how long %i ms ago is', (passed, words) => {
    const now = Date.parse('2026-03-31T08:00:00Z');
    expect(
      TestBed.inject(Formats)
        .ago(new Date(now - passed).toISOString(), now)
        .replaceAll(' ', ''),
    ).toBe(words);
  });
});
