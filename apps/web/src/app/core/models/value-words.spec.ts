import { Injector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { speak } from '../../../testing/page';
import { useValueWords, type ValueWords } from './value-words';

const words = (): ValueWords => runInInjectionContext(TestBed.inject(Injector), useValueWords);
const closed = { fromInclusive: true, toInclusive: true };
const lower = { fromInclusive: true, toInclusive: false };

describe('values in words', () => {
  it('count money by ten thousands in Chinese, and in full in English', () => {
    expect(words().value(1_285_000, 'cny')).toBe('128.5 万元');
    speak('en');
    expect(words().value(1_285_000, 'cny')).toBe('CNY 1,285,000');
  });

  it('write a fraction as percent, and percent points as they are', () => {
    expect(words().value(0.125, 'ratio')).toBe('12.5%');
    expect(words().value(12.5, 'percent')).toBe('12.5%');
    expect(words().value(0.5, 'times-per-month')).toBe('0.5 次/月');
  });

  it.each([
    ['both ends', { from: 500_000, to: 1_000_000, ...lower }, 'cny', '50 ≤ x < 100 万元'],
    ['no upper end', { from: 0.2, to: null, ...lower }, 'ratio', 'x ≥ 20%'],
    ['no lower end', { from: null, to: -0.2, ...closed }, 'ratio', 'x ≤ -20%'],
    ['closed ends', { from: -0.05, to: 0.05, ...closed }, 'ratio', '-5 ≤ x ≤ 5%'],
  ] as const)('write a band with %s', (_, band, unit, text) => {
    expect(words().interval(band, unit)).toBe(text);
  });
});
