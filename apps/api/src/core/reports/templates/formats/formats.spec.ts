import { describe, expect, it } from '@jest/globals';

import { dayText, momentText, periodText } from './dates.js';
import { intervalText } from './intervals.js';
import { fill, listed } from './language.js';
import { decimals, percent, signed, upTo } from './numbers.js';
import { edgeText, valueText } from './units.js';

const band = (from: number | null, fromInclusive: boolean, to: number | null, toInclusive: boolean) => ({
  index: 0,
  from,
  fromInclusive,
  to,
  toInclusive,
});

describe('figures', () => {
  it.each([
    [decimals(1234.5, 2), '1,234.50'],
    [decimals(-0.5, 1), '−0.5'],
    [upTo(20, 2), '20'],
    [upTo(4.1667, 2), '4.17'],
    [percent(0.208333, 2), '20.83%'],
    [signed(0.2583, 2), '+0.26'],
    [signed(-0.1, 2), '−0.10'],
    [signed(0.004, 2), '±0.00'],
    [signed(-0.004, 2), '±0.00'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('values with their units', () => {
  it.each([
    ['cny', 684_300, '68.43 万元', '684.3 kCNY'],
    ['ratio', 0.128, '12.8%', '12.8%'],
    ['percent', 6.5, '6.5%', '6.5%'],
    ['times-per-month', 2.6667, '2.67 次/月', '2.67 / month'],
    ['points-1-5', 4.62, '4.62 分', '4.62 / 5'],
    ['score', 4.3333, '4.33 分', '4.33'],
    ['days', 12, '12 天', '12 days'],
    ['count', 1200, '1,200 个', '1,200'],
  ] as const)('%s', (unit, value, zh, en) => {
    expect(valueText(value, unit, 'zh')).toBe(zh);
    expect(valueText(value, unit, 'en')).toBe(en);
  });

  it('a missing value is a dash, not a zero', () => {
    expect(valueText(null, 'cny', 'zh')).toBe('—');
  });

  it('edges take as few digits as they need', () => {
    expect(edgeText(500_000, 'cny', 'zh')).toBe('50 万元');
    expect(edgeText(0.05, 'ratio', 'en')).toBe('5%');
  });
});

describe('intervals show which edge counts', () => {
  it.each([
    ['S0-31, 4 points', band(500_000, true, 1_000_000, false), 'cny', '50 ≤ x < 100 万元'],
    ['S0-31, 5 points', band(1_000_000, true, null, false), 'cny', 'x ≥ 100 万元'],
    ['S0-31, 1 point', band(null, false, 50_000, false), 'cny', 'x < 5 万元'],
    ['S0-33, 3 points', band(-0.05, true, 0.05, true), 'ratio', '−5 ≤ x ≤ 5%'],
    ['S0-33, 1 point', band(null, false, -0.2, true), 'ratio', 'x ≤ −20%'],
    ['S0-33, 4 points', band(0.05, false, 0.2, false), 'ratio', '5 < x < 20%'],
  ] as const)('%s', (_, hit, unit, expected) => {
    expect(intervalText(hit, unit, 'zh')).toBe(expected);
  });
});

describe('days and moments', () => {
  it('reads naturally in both languages', () => {
    expect(dayText('2026-01-05', 'zh')).toBe('2026年1月5日');
    expect(dayText('2026-01-05', 'en')).toBe('5 Jan 2026');
    expect(periodText('2025-10-01', '2026-03-31', 'zh')).toBe('2025年10月1日 – 2026年3月31日');
  });

  it('shows a moment in the zone asked for, over midnight and the new year', () => {
    expect(momentText('2026-12-31T16:30:00.000Z', 'Asia/Shanghai')).toBe('2027-01-01 00:30');
    expect(momentText('2026-12-31T16:30:00.000Z', 'UTC')).toBe('2026-12-31 16:30');
  });
});

describe('texts', () => {
  it('fills places, and leaves a place nobody filled visible', () => {
    expect(fill('{a}：{b}', { a: 1 })).toBe('1：{b}');
  });

  it('does not fill places inside what was filled in', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  it('joins lists as each language does', () => {
    expect(listed(['甲', '乙'], 'zh')).toBe('甲、乙');
    expect(listed(['A', 'B'], 'en')).toBe('A, B');
  });
});
