import type { ComparisonCard, Language } from '@assay/contract';
import {
  comparisonOfSteps,
  isComplete,
  nextQuestion,
  repairProposals,
  stepOfJudgement,
  weighSteps,
  type Comparison,
  type ExpertWeighing,
  type RepairRule,
} from '@assay/weighting';

type Step = ComparisonCard['steps'][number];
type Answered = Pick<ComparisonCard, 'items' | 'steps'>;

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

/** A judgement, also one between two steps, in few words: the more important item and how many times. */
export function stepBrief(step: number, first: string, second: string): string {
  const times = Math.round((Math.abs(step) + 1) * 10) / 10;
  if (step === 0) return `${first} = ${second}`;
  return `${step > 0 ? first : second} ×${times}`;
}

function comparisonOf({ items, steps }: Answered): Comparison | undefined {
  const comparison = comparisonOfSteps(
    items.map(({ key }) => key),
    steps,
  );
  return comparison.ok ? comparison.value : undefined;
}

/** The card's weighing, by the same code as on the server; undefined until the answers connect all items. */
export function weighCard(card: Answered, limit?: number): ExpertWeighing | undefined {
  const items = card.items.map(({ key }) => key);
  const weighing = weighSteps(items, { expert: 'me', steps: card.steps }, { limit });
  return weighing.ok ? weighing.value : undefined;
}

/** The open pair whose answer would move the weights most; undefined when none is open. */
export function nextPair(card: Answered): number | undefined {
  const comparison = comparisonOf(card);
  if (!comparison || isComplete(comparison)) return undefined;
  const next = nextQuestion(comparison);
  if (!next) return undefined;
  return pairsOf(card.items.length).findIndex(([row, column]) => row === next.row && column === next.column);
}

/** A judgement that could stand instead of the present one, and what it would do. */
export interface CardRepair {
  readonly place: number;
  readonly rule: RepairRule;
  readonly step: number;
  readonly before: number;
  readonly after: number;
}

/** What would mend the worst judgements, worst first: only what lowers the ratio, and nothing twice. */
export function repairsOf(card: Answered, limit: number): CardRepair[] {
  const comparison = comparisonOf(card);
  const weighing = weighCard(card, limit);
  if (!comparison || !weighing || weighing.consistent) return [];
  const proposals = repairProposals(comparison);
  if (!proposals.ok) return [];
  const pairs = pairsOf(card.items.length);
  return proposals.value.flatMap(({ row, column, consistencyRatio, repairs }) => {
    const place = pairs.findIndex(([first, second]) => first === row && second === column);
    const offered = repairs.map(({ rule, judgement, consistencyRatio: after }) => ({
      place,
      rule,
      step: stepOfJudgement(judgement),
      before: consistencyRatio,
      after,
    }));
    return offered.filter(
      ({ step, after }, at) =>
        after < consistencyRatio &&
        step !== card.steps[place] &&
        offered.findIndex((other) => other.step === step) === at,
    );
  });
}
