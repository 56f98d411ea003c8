import { describe, expect, it } from '@jest/globals';
import { lint } from '../lint/lint.js';
import { findTemplate, templates } from './templates.js';

/** Every text of a model, wherever it stands. */
function textsOf(value: unknown): readonly { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [{ zh: String(value.zh), en: String(value.en) }];
  return Object.values(value).flatMap(textsOf);
}

describe('every template', () => {
  it.each(templates)('$key speaks Chinese in Chinese and English in English', (template) => {
    const han = /\p{Script=Han}/u;
    const texts = textsOf(template);
    expect(texts.filter(({ zh }) => !han.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => han.test(en))).toEqual([]);
  });

  it.each(templates)('$key has no fault', (template) => {
    expect(lint(template).filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});

describe('findTemplate', () => {
  it('finds a model by its key', () => {
    expect(findTemplate('value-relationship-potential-risk')?.version).toBe('1.0.0');
    expect(findTemplate('something-else')).toBeUndefined();
  });
});
