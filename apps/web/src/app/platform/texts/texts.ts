import { inject } from '@angular/core';
import { fillFacts, type Facts } from '@assay/contract';
import { Language } from '../language/language';

/** The texts of one room: the same keys in both languages. */
export interface Texts<Key extends string> {
  readonly zh: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/**
 * Declares the texts of a room. A key that one language lacks, or has too many, is an error of types.
 * `{name}` is the place of a fact; `{count|customer|customers}` chooses by whether the fact is 1.
 */
export function defineTexts<const Zh extends Record<string, string>>(texts: {
  zh: Zh;
  en: { [Key in keyof NoInfer<Zh>]: string };
}): Texts<keyof Zh & string> {
  return texts;
}

export type Translate<Key extends string> = (key: Key, facts?: Facts) => string;

/**
 * The texts in the language of the moment. To be called where `inject` is allowed; what comes back reads the
 * language as a signal, so that a template or a computed value follows a switch by itself.
 */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = inject(Language);
  return (key, facts = {}) => fillFacts(texts[language.current()][key], facts);
}
