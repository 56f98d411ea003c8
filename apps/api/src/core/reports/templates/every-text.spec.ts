import { describe, expect, it } from '@jest/globals';

import { ACTION_PLAN_TEXTS } from './action-plan/action-plan-texts.js';
import { CUSTOMER_REPORT_TEXTS } from './customer-report/customer-report-texts.js';
import { CYCLE_REPORT_TEXTS } from './cycle-report/cycle-report-texts.js';
import type { Texts } from './formats/language.js';
import { ACTION_STATUS_TEXTS, SHARED_TEXTS } from './shared/shared-texts.js';

const ALL: Readonly<Record<string, Texts<string>>> = {
  ACTION_PLAN_TEXTS,
  ACTION_STATUS_TEXTS,
  CUSTOMER_REPORT_TEXTS,
  CYCLE_REPORT_TEXTS,
  SHARED_TEXTS,
};

describe.each(Object.entries(ALL))('%s', (_, texts) => {
  it.each(Object.entries(texts))('%s says the same in both languages', (_key, { zh, en }) => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const words = (text: string): string => text.replace(/\{\w+\}/g, '');
    expect(places(zh)).toEqual(places(en));
    expect(words(en)).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
    if (/[a-z]/i.test(words(en))) expect(words(zh)).toMatch(/[\u4e00-\u9fff]/);
  });
});
