import type { Text } from '../types.js';
import type { Facts, Finding } from './finding.js';
import { FINDING_TEXTS } from './texts.js';

/** The finding in words, in both languages. */
export function findingText({ code, facts }: Pick<Finding, 'code' | 'facts'>): Text {
  const { zh, en } = FINDING_TEXTS[code];
  return { zh: fill(zh, facts), en: fill(en, facts) };
}

function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
}
