import { finding, type Check, type Finding } from './finding.js';

/** Every text must exist in both languages: a screen never falls back to the other one. */
export const translations: Check = { find: (model) => missingTexts(model, '') };

/** Any object that has both `zh` and `en` is a text; the walk finds all of them, also those of later types. */
function missingTexts(value: unknown, path: string): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) {
    return [...blank(value.zh, path, 'zh'), ...blank(value.en, path, 'en')];
  }
  return Object.entries(value).flatMap(([key, inner]) => missingTexts(inner, `${path}/${key}`));
}

function blank(text: unknown, path: string, language: string): readonly Finding[] {
  return typeof text === 'string' && text.trim() !== ''
    ? []
    : [finding('fault', 'text-missing', `${path}/${language}`, { language })];
}
