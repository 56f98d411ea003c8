import { fillFacts } from '@assay/contract';
import { TestBed } from '@angular/core/testing';
import { Language } from '../language/language';
import { defineTexts, useTexts } from './texts';

const texts = defineTexts({
  zh: { sheets: '还有 {count} 份评分表', title: '评分' },
  en: { sheets: '{count} {count|sheet|sheets} to go', title: 'Scoring' },
});

describe('texts of a room', () => {
  it('follow the language without being asked again', () => {
    const t = TestBed.runInInjectionContext(() => useTexts(texts));
    expect(t('sheets', { count: 3 })).toBe('还有 3 份评分表');
    TestBed.inject(Language).use('en');
    expect(t('sheets', { count: 3 })).toBe('3 sheets to go');
    expect(t('title')).toBe('Scoring');
  });

  it.each([
    [0, '0 sheets to go'],
    [1, '1 sheet to go'],
    [2, '2 sheets to go'],
  ])('say %i as English does', (count, text) => {
    expect(fillFacts(texts.en.sheets, { count })).toBe(text);
  });

  it('leave the place of an unknown fact empty', () => {
    expect(fillFacts('{who}来过', {})).toBe('来过');
  });
});
