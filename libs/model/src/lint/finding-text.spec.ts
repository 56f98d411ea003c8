import { describe, expect, it } from '@jest/globals';
import { findingText } from './finding-text.js';
import { FINDING_TEXTS } from './texts.js';

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the texts of findings', () => {
  it('fill their facts in', () => {
    const text = findingText({ code: 'weights-sum', facts: { sum: 120, factor: 1.2 } });
    expect(text.en).toBe(
      'The weights add up to 120 %, not 100 %. They are used in proportion (divided by 1.2); printed and used weights are shown side by side.',
    );
    expect(text.zh).toContain('权重合计为120%');
  });

  it.each(Object.entries(FINDING_TEXTS))('%s names in Chinese what it names in English', (_, { zh, en }) => {
    expect(new Set(placeholders(zh))).toEqual(new Set(placeholders(en)));
  });
});
