import type { EvaluationModel } from '@assay/model';
import { displayScore, type GateMove, type NotScoredReason } from '@assay/scoring';

import { dayText } from '../formats/dates.js';
import { fill, inLanguage, type Language } from '../formats/language.js';
import { decimals, percent, upTo } from '../formats/numbers.js';
import type { CustomerReportData } from './customer-report-data.js';
import { CUSTOMER_REPORT_TEXTS } from './customer-report-texts.js';

/** A box under the headline: what a reader must know before the figures. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

type Words = Record<keyof typeof CUSTOMER_REPORT_TEXTS, string>;

/** Not scored, moved by a gate, overridden, close to an edge: each only where it is so. */
export function notices(data: CustomerReportData, language: Language): readonly Notice[] {
  const words = inLanguage(CUSTOMER_REPORT_TEXTS, language);
  const { model, explanation } = data;
  const all: Notice[] = [
    {
      title: words.notScoredTitle,
      lines: explanation.notScored.map((reason) => reasonText(reason, model, words, language)),
    },
    {
      title: words.gateTitle,
      lines: explanation.moves.flatMap((move) => [
        gateText(move, data, words, language),
        model.gates.find((gate) => gate.key === move.gate)?.reason[language] ?? '',
      ]),
    },
    { title: words.overrideTitle, lines: overrideLines(data, words, language) },
    { title: words.borderlineTitle, lines: borderlineLines(data, words, language) },
  ];
  return all.filter((notice) => notice.lines.length > 0);
}

function reasonText(
  reason: NotScoredReason,
  model: EvaluationModel,
  words: Words,
  language: Language,
): string {
  switch (reason.code) {
    case 'nothing-measured':
      return words.nothingMeasured;
    case 'coverage-below-minimum':
      return fill(words.coverageBelow, {
        coverage: percent(reason.coverage, 1),
        minimum: percent(reason.minimum, 0),
      });
    case 'indicator-blocks':
      return fill(words.indicatorBlocks, { indicator: indicatorName(model, reason.indicator, language) });
  }
}

function gateText(move: GateMove, data: CustomerReportData, words: Words, language: Language): string {
  const { model, explanation } = data;
  const dimension = model.dimensions.find(({ key }) => key === move.dimension)?.name[language] ?? '';
  return fill(move.dimensionScore === null ? words.gateUnknown : words.gate, {
    total: explanation.total === null ? '' : displayScore(model, explanation.total),
    from: tierName(model, move.from, language),
    to: tierName(model, move.to, language),
    dimension,
    score: move.dimensionScore === null ? '' : decimals(move.dimensionScore, 2),
    atLeast: upTo(move.atLeast, 2),
  });
}

function overrideLines(data: CustomerReportData, words: Words, language: Language): readonly string[] {
  const { decision, model, explanation } = data;
  if (decision?.overridden !== true) return [];
  return [
    fill(words.override, {
      calculated: tierName(model, explanation.tier, language),
      tier: tierName(model, decision.tier, language),
      by: decision.by,
      day: dayText(decision.day, language),
      reason: decision.reason ?? '',
    }),
  ];
}

function borderlineLines(data: CustomerReportData, words: Words, language: Language): readonly string[] {
  const { model, explanation } = data;
  const { borderline, total } = explanation;
  if (borderline === null || total === null) return [];
  return [
    fill(borderline.distance === 0 ? words.onTheEdge : words.borderline, {
      total: displayScore(model, total),
      above: tierName(model, borderline.tierAbove, language),
      edge: decimals(borderline.edge, 2),
    }),
  ];
}

function tierName(model: EvaluationModel, key: string | null, language: Language): string {
  const tier = model.tiers.find((one) => one.key === key);
  return tier?.name[language] ?? CUSTOMER_REPORT_TEXTS.notScoredTitle[language];
}

function indicatorName(model: EvaluationModel, key: string, language: Language): string {
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  return indicators.find((indicator) => indicator.key === key)?.name[language] ?? key;
}
