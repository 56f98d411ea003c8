import type { Text } from '@assay/model';

/** Languages that a report can be written in. */
export type Language = keyof Text;

/** The value of `<html lang>`. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** What a person wrote, in whatever language, or a text of the product in both. */
export type Said = string | Text;

export function say(said: Said, language: Language): string {
  return typeof said === 'string' ? said : said[language];
}

/** Texts of a report: the same keys in both languages. */
export type Texts<Key extends string> = Readonly<Record<Key, Text>>;

/** The texts of one language. */
export function inLanguage<Key extends string>(texts: Texts<Key>, language: Language): Record<Key, string> {
  const entries = Object.entries<Text>(texts).map(([key, text]) => [key, text[language]] as const);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** Puts values into `{name}` places of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** "A、B" or "A, B". */
export function listed(items: readonly string[], language: Language): string {
  return items.join(language === 'zh' ? '、' : ', ');
}
