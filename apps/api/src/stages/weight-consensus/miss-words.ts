import type { Language } from '@assay/contract';
import { ahpTree, type EvaluationModel } from '@assay/model';
import type { RoundMiss } from '@assay/weighting';
import { nodeName } from './answers.js';

const WORDS = {
  zh: {
    consistency: (node: string, value: string, limit: string) =>
      `“${node}”的一致性比率 ${value}，应低于 ${limit}`,
    consensus: (node: string, value: string, limit: string) => `“${node}”的共识度 ${value}，应达到 ${limit}`,
    response: (_: string, value: string, limit: string) => `专家参与率 ${value}，应达到 ${limit}`,
    hierarchy: '整个体系',
    single: '无法计算（仅一位专家）',
    join: '；',
  },
  en: {
    consistency: (node: string, value: string, limit: string) =>
      `consistency ratio of “${node}” ${value}, must be below ${limit}`,
    consensus: (node: string, value: string, limit: string) =>
      `consensus of “${node}” ${value}, must reach ${limit}`,
    response: (_: string, value: string, limit: string) => `response ${value}, must reach ${limit}`,
    hierarchy: 'the whole hierarchy',
    single: 'not applicable (a single expert)',
    join: '; ',
  },
} as const;

const percent = (share: number): string => `${Math.floor(share * 1000) / 10}%`;

/** What an exception is signed for, in words. */
export function missesInWords(
  model: EvaluationModel,
  misses: readonly RoundMiss[],
  language: Language,
): string {
  const words = WORDS[language];
  const sentences = misses.map((miss) => {
    const found = miss.kind === 'response' ? undefined : ahpTree(model).find(({ key }) => key === miss.node);
    const node = found ? nodeName(found)[language] : words.hierarchy;
    const figure = miss.kind === 'consistency' ? (value: number) => value.toFixed(3) : percent;
    return words[miss.kind](
      node,
      miss.value === null ? words.single : figure(miss.value),
      figure(miss.limit),
    );
  });
  return sentences.join(words.join);
}
