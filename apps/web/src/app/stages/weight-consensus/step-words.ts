import type { ComparisonCard, Language } from '@assay/contract';
import { weighSteps, type ExpertWeighing } from '@assay/weighting';

type Step = ComparisonCard['steps'][number];

/** Zero-based places of the two items of each comparison: row by row above the diagonal. */
export function pairsOf(items: number): readonly (readonly [number, number])[] {
  return Array.from({ length: items }, (_, row) =>
    Array.from({ length: items - row - 1 }, (_, offset) => [row, row + offset + 1] as const),
  ).flat();
}

const STRENGTHS = {
  zh: [
    '同等重要',
    '介于同等与稍微重要之间',
    '稍微重要',
    '介于稍微与明显重要之间',
    '明显重要',
    '介于明显与强烈重要之间',
    '强烈重要',
    '介于强烈与极端重要之间',
    '极端重要',
  ],
  en: [
    'equally important',
    'between equally and moderately more important',
    'moderately more important',
    'between moderately and strongly more important',
    'strongly more important',
    'between strongly and very strongly more important',
    'very strongly more important',
    'between very strongly and extremely more important',
    'extremely more important',
  ],
} as const;

/** The judgement as a sentence: who is how much more important than whom, with Saaty's number. */
export function stepSentence(step: Step, first: string, second: string, language: Language): string {
  if (step === null) return '';
  const strength = STRENGTHS[language][Math.abs(step)] ?? '';
  const number = Math.abs(step) + 1;
  if (step === 0) {
    return language === 'zh'
      ? `“${first}”与“${second}”${strength}（1）`
      : `${first} and ${second} are ${strength} (1)`;
  }
  const [more, less] = step > 0 ? [first, second] : [second, first];
  return language === 'zh'
    ? `“${more}”比“${less}”${strength}（${number}）`
    : `${more} is ${strength} than ${less} (${number})`;
}

/** The card's weighing, by the same code as on the server; undefined while answers are missing. */
export function weighCard(card: Pick<ComparisonCard, 'items' | 'steps'>): ExpertWeighing | undefined {
  if (card.steps.some((step) => step === null)) return undefined;
  const items = card.items.map(({ key }) => key);
  const weighing = weighSteps(items, { expert: 'me', steps: card.steps });
  return weighing.ok ? weighing.value : undefined;
}
