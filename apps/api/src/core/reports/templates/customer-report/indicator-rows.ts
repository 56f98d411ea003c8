import { inputsOfIndicator, type EvaluationModel, type Indicator } from '@assay/model';
import type { Aggregate, InputScore, Term } from '@assay/scoring';

import { intervalText } from '../formats/intervals.js';
import { fill, inLanguage, type Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent, upTo } from '../formats/numbers.js';
import { valueText } from '../formats/units.js';
import type { CustomerReportData, InputEvidence } from './customer-report-data.js';
import { CUSTOMER_REPORT_TEXTS } from './customer-report-texts.js';

/** One of the values that an indicator joins. */
export interface PartRow {
  readonly name: string;
  readonly value: string;
  readonly evidence: string;
  readonly band: string;
  readonly score: string;
}

export interface IndicatorRow extends PartRow {
  readonly printedWeight: string;
  readonly usedWeight: string;
  readonly contribution: string;
  /** Empty unless the indicator joins several values. */
  readonly parts: readonly PartRow[];
}

/** A dimension with its indicators; its contribution is the sum of theirs. */
export interface DimensionRows {
  readonly name: string;
  readonly score: string;
  readonly usedWeight: string;
  readonly contribution: string;
  readonly rows: readonly IndicatorRow[];
}

type Words = Record<keyof typeof CUSTOMER_REPORT_TEXTS, string>;

/** The table of indicators: raw value, band, score, both weights, and what it adds to the total. */
export function indicatorRows(data: CustomerReportData, language: Language): readonly DimensionRows[] {
  const words = inLanguage(CUSTOMER_REPORT_TEXTS, language);
  const { model, explanation } = data;
  // Without a total nothing was added up, whatever single scores there are.
  const counts = (score: number | null): boolean => score !== null && explanation.total !== null;
  return model.dimensions.map((dimension) => {
    const terms = explanation.terms.filter((term) => term.dimension === dimension.key);
    const score = explanation.dimensions.find((scored) => scored.dimension === dimension.key)?.score ?? null;
    return {
      name: dimension.name[language],
      score: scoreText(score),
      usedWeight: counts(score) ? percent(sum(terms.map((term) => term.usedShare)), 2) : NO_FIGURE,
      contribution: counts(score) ? decimals(sum(terms.map((term) => term.contribution)), 3) : NO_FIGURE,
      rows: terms.map((term) => row(indicatorOf(model, term), term, data, words, language)),
    };
  });
}

function row(
  indicator: Indicator,
  term: Term,
  data: CustomerReportData,
  words: Words,
  language: Language,
): IndicatorRow {
  const inputs = inputsOfIndicator(indicator);
  const parts = term.inputs.map((input) => {
    const name = inputs.find(({ key }) => key === input.input)?.name[language] ?? '';
    return part(name, input, data.evidence[input.input], words, language);
  });
  const [single] = parts;
  const counted = term.score !== null && data.explanation.total !== null;
  const joined = indicator.source.kind === 'metrics';
  const join = joined && indicator.source.join === 'worst' ? words.joinedWorst : words.joinedAverage;
  return {
    name: indicator.name[language],
    value: joined ? fill(join, { count: parts.length }) : (single?.value ?? NO_FIGURE),
    evidence: joined ? '' : (single?.evidence ?? ''),
    band: basisText(term, words) ?? (joined ? '' : (single?.band ?? '')),
    score: scoreText(term.score),
    printedWeight: `${upTo(term.printedWeight, 2)}%`,
    usedWeight: counted ? percent(term.usedShare, 2) : NO_FIGURE,
    contribution: counted ? decimals(term.contribution, 3) : NO_FIGURE,
    parts: joined ? parts : [],
  };
}

function part(
  name: string,
  input: InputScore,
  evidence: InputEvidence | undefined,
  words: Words,
  language: Language,
): PartRow {
  const band = input.band === null ? '' : intervalText(input.band, input.unit, language);
  const states: Readonly<Record<InputScore['state'], string>> = {
    measured: band === '' ? words.asIs : band,
    imputed: words.imputed,
    missing: words.blocked,
    unusable: words.unusable,
  };
  return {
    name,
    value: valueText(input.raw, input.unit, language),
    evidence: evidenceText(evidence, words),
    band: states[input.state],
    score: scoreText(input.score),
  };
}

/** What is said instead of a band where the score does not come from a measured value. */
function basisText(term: Term, words: Words): string | null {
  const texts: Readonly<Record<Term['basis'], string | null>> = {
    measured: null,
    imputed: words.imputed,
    neutral: words.neutral,
    skipped: words.skipped,
    blocked: words.blocked,
  };
  return texts[term.basis];
}

const EXPERTS_TEXT = {
  mean: 'experts',
  median: 'expertsMedian',
  trimmed: 'expertsTrimmed',
  'severity-corrected': 'expertsCorrected',
} as const satisfies Record<Aggregate, keyof Words>;

function evidenceText(evidence: InputEvidence | undefined, words: Words): string {
  if (evidence?.experts !== undefined) {
    return fill(words[EXPERTS_TEXT[evidence.aggregate ?? 'mean']], { count: evidence.experts });
  }
  if (evidence?.rows !== undefined) return fill(words.rows, { count: decimals(evidence.rows, 0) });
  return '';
}

function indicatorOf(model: EvaluationModel, term: Term): Indicator {
  const found = model.dimensions
    .find(({ key }) => key === term.dimension)
    ?.indicators.find(({ key }) => key === term.indicator);
  if (found === undefined) throw new RangeError(`the model has no indicator ${term.indicator}`);
  return found;
}

function scoreText(score: number | null): string {
  return score === null ? NO_FIGURE : decimals(score, 2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
