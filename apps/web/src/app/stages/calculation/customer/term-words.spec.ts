import { Injector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { s0 } from '@assay/model';
import { speak } from '../../../../testing/page';
import { useTermWords, weightPath, type Term, type TermInput, type TermWords } from './term-words';

const words = (): TermWords =>
  runInInjectionContext(TestBed.inject(Injector), () =>
    useTermWords(
      () => s0,
      () => ({ experts: { demand_fit: 3 }, expertAggregate: 'median' }),
    ),
  );
const input = (key: string, more: Partial<TermInput>): TermInput => ({
  input: key,
  unit: 'ratio',
  raw: 0.15,
  state: 'measured',
  band: null,
  score: 3,
  ...more,
});
const term = (indicator: string, more: Partial<Term> = {}): Term => ({
  indicator,
  dimension: 'risk',
  basis: 'measured',
  inputs: [],
  score: 3,
  printedWeight: 10,
  share: 10 / 120,
  usedShare: 10 / 120,
  contribution: 0.25,
  running: 0.25,
  ...more,
});

describe('terms in words', () => {
  const timely = term('payment_timeliness');
  const band = { index: 2, from: 0.1, fromInclusive: false, to: 0.2, toInclusive: true };

  it('names the band that was hit, in the unit of the value', () => {
    const late = input('payment_timeliness', { band });
    expect(words().raw(late)).toBe('15%');
    expect(words().rule(late, timely)).toBe('10 < x ≤ 20%');
  });

  it('names the aggregate of the experts and how many they were', () => {
    const fit = input('demand_fit', { unit: 'score', raw: 4 });
    expect(words().rule(fit, term('demand_fit'))).toBe('3 位专家评分的中位数');
  });

  it('says that a value is missing instead of showing a zero', () => {
    const none = input('payment_timeliness', { raw: null, state: 'missing', score: null });
    expect(words().raw(none)).toBe('缺失');
    expect(words().rule(none, timely)).toBe('—');
    speak('en');
    expect(words().raw(none)).toBe('missing');
  });
});

describe('way of a weight', () => {
  it('is the printed one in proportion to the sum of 120 % (S0-I1)', () => {
    const terms = [term('a'), term('b', { printedWeight: 110, share: 110 / 120 })];
    expect(weightPath(terms[0] as Term, { terms, reweighting: null })).toEqual({
      printedShare: 10 / 120,
      accepted: false,
      factor: null,
    });
  });

  it('says when the team accepted another, and when others were missing', () => {
    const terms = [term('a', { share: 0.3 }), term('b', { printedWeight: 110, share: 0.7 })];
    const reweighting = { skipped: ['b'], factor: 1 / 0.3 };
    expect(weightPath(terms[0] as Term, { terms, reweighting })).toMatchObject({
      accepted: true,
      factor: 1 / 0.3,
    });
  });
});
