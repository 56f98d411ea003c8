import { finding, type Check, type Finding } from './finding.js';

/** Every text must exist in both languages: a screen never falls back to the other one. */
export const translations: Check = { find: (model) => missingTexts(model, '') };

/** Any object that has both `zh` and `en` is a text; the walk finds all of them, also those of later types. */
function missingTexts(value: unknown, path: string): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) {
    return [
      ...(isBlank(value.zh) ? [finding('fault', 'chinese-missing', `${path}/zh`)] : []),
      ...(isBlank(value.en) ? [finding('fault', 'english-missing', `${path}/en`)] : []),
    ];
  }
  return Object.entries(value).flatMap(([key, inner]) => missingTexts(inner, `${path}/${key}`));
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
