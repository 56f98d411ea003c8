import * as z from 'zod';

export type Language = 'zh' | 'en';
export const language = z.enum(['zh', 'en']);

/** What a refusal says: HTTP status, and the text in both languages with `{fact}` places. */
export interface ProblemText {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 500 | 503;
  readonly zh: string;
  readonly en: string;
}

/** Names and figures that a refusal's text shows. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Puts the facts into their places; a place without a fact is left empty.
 * `{count|customer|customers}` chooses by whether the fact is 1.
 */
export function fillFacts(template: string, facts: Facts): string {
  const chosen = template.replaceAll(
    /\{(\w+)\|([^|}]*)\|([^|}]*)\}/g,
    (_, name: string, one: string, many: string) => (Number(facts[name]) === 1 ? one : many),
  );
  return chosen.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
