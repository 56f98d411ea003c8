import type { EvaluationModel } from '@assay/model';
import { displayScore, type Explanation } from '@assay/scoring';

import { dayText, momentText } from '../formats/dates.js';
import { fill, inLanguage, listed, say, type Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent, signed, upTo } from '../formats/numbers.js';
import { actionRow, type ActionRow } from '../shared/action-row.js';
import type { SafeSvg } from '../shared/safe-svg.js';
import { SHARED_TEXTS } from '../shared/shared-texts.js';
import { tierChip, type TierChip } from '../shared/tier-chip.js';
import type { CustomerReportData } from './customer-report-data.js';
import { CUSTOMER_REPORT_TEXTS } from './customer-report-texts.js';
import { indicatorRows, type DimensionRows } from './indicator-rows.js';
import { notices, type Notice } from './notices.js';

type Words = Record<keyof typeof CUSTOMER_REPORT_TEXTS, string>;

/** Amber: something to know before reading on. */
const BOX = { boxLine: '#c98a00', boxGround: '#fdf7e8' } as const;

/** Everything the template prints, as text. */
export interface CustomerReportView {
  readonly words: Words;
  readonly shared: Record<keyof typeof SHARED_TEXTS, string>;
  readonly name: string;
  readonly subtitle: string;
  readonly total: string;
  readonly outOf: string;
  readonly chip: TierChip;
  /** Last cycle, average, approval: one line. */
  readonly comparisons: string;
  readonly notices: readonly Notice[];
  readonly boxLine: string;
  readonly boxGround: string;
  /** Rows of four. */
  readonly facts: readonly (readonly { readonly label: string; readonly value: string }[])[];
  readonly radar: SafeSvg;
  /** Undefined when there is no total to explain. */
  readonly waterfall: SafeSvg | undefined;
  readonly dimensions: readonly DimensionRows[];
  readonly printedSum: string;
  readonly usedSum: string;
  readonly written: string;
  readonly weights: string;
  readonly coverage: string;
  readonly reweighted: string;
  readonly problems: readonly { readonly what: string; readonly score: string; readonly gain: string }[];
  readonly noProblems: string;
  readonly playbook: string;
  readonly playbookText: string;
  readonly actions: readonly ActionRow[];
  readonly remarks: readonly {
    readonly day: string | null;
    readonly source: string;
    readonly text: string;
  }[];
  readonly closing: string;
}

export function customerReportView(
  data: CustomerReportData,
  drawings: { readonly radar: SafeSvg; readonly waterfall: SafeSvg | undefined },
  language: Language,
): CustomerReportView {
  const words = inLanguage(CUSTOMER_REPORT_TEXTS, language);
  const { model, explanation, customer, decision } = data;
  const tierKey = decision?.tier ?? explanation.tier;
  const tier = model.tiers.find(({ key }) => key === tierKey);
  return {
    words,
    shared: inLanguage(SHARED_TEXTS, language),
    name: customer.name,
    subtitle: `${words.code} ${customer.code}`,
    total: totalText(data),
    outOf: explanation.total === null ? '' : fill(words.outOf, { max: upTo(model.scale.max, 2) }),
    chip: tierChip(model, tierKey, language),
    comparisons: comparisons(data, words, language).join('　|　'),
    notices: notices(data, language),
    ...BOX,
    facts: facts(data, words, language),
    ...drawings,
    dimensions: indicatorRows(data, language),
    printedSum: `${upTo(
      explanation.terms.reduce((sum, term) => sum + term.printedWeight, 0),
      2,
    )}%`,
    usedSum: explanation.total === null ? NO_FIGURE : percent(1, 0),
    written: writtenSum(data, words),
    weights: weightsText(data, words),
    coverage: fill(words.coverageLine, { coverage: percent(explanation.coverage, 1) }),
    reweighted: reweighted(model, explanation, words, language),
    ...problems(data, words, language),
    playbook: tier
      ? fill(words.playbook, { tier: tier.name[language], playbook: tier.playbook.name[language] })
      : '',
    playbookText: tier?.description[language] ?? '',
    actions: data.actions.map((action) => actionRow(action, language)),
    remarks: data.remarks.map(({ day, source, text }) => ({ day, source: say(source, language), text })),
    closing: fill(words.closing, {
      model: model.name[language],
      version: model.version,
      day: dayText(data.cycle.periodEnd, language),
      calculated: momentText(data.origin.calculatedAt, data.origin.timeZone),
    }),
  };
}

function totalText({ model, explanation }: CustomerReportData): string {
  return explanation.total === null ? NO_FIGURE : displayScore(model, explanation.total);
}

function comparisons(data: CustomerReportData, words: Words, language: Language): readonly string[] {
  const { explanation, previous, average, decision, model } = data;
  const lines: string[] = [];
  const before = previous?.total ?? null;
  if (before !== null && explanation.total !== null) {
    lines.push(
      fill(words.lastCycle, { score: decimals(before, 2), change: signed(explanation.total - before, 2) }),
    );
  }
  const tier = model.tiers.find(({ key }) => key === previous?.tier);
  if (tier) lines.push(fill(words.lastCycleTier, { tier: tier.name[language] }));
  if (average?.total != null) lines.push(fill(words.cycleAverage, { score: decimals(average.total, 2) }));
  lines.push(
    decision === null
      ? words.pending
      : fill(words.approved, { by: decision.by, day: dayText(decision.day, language) }),
  );
  return lines;
}

function facts(data: CustomerReportData, words: Words, language: Language): CustomerReportView['facts'] {
  const { customer } = data;
  const contact = [customer.contact, customer.phone].filter((known) => known !== null).join(' ');
  const pairs: readonly (readonly [string, string | null])[] = [
    [words.industry, customer.industry],
    [words.size, customer.size],
    [words.region, customer.region],
    [words.since, customer.since === null ? null : dayText(customer.since, language)],
    [words.accountOwner, customer.owner],
    [words.customerDepartment, customer.department?.[language] ?? null],
    [words.contact, contact],
    [SHARED_TEXTS.coverage[language], percent(data.explanation.coverage, 1)],
  ];
  const cells = pairs.map(([label, value]) => ({
    label,
    value: value === null || value === '' ? NO_FIGURE : value,
  }));
  return [cells.slice(0, 4), cells.slice(4)];
}

/** "4 × 20.83% + 5 × 12.50% + …": what a reader needs to add up again. */
function writtenSum({ model, explanation }: CustomerReportData, words: Words): string {
  if (explanation.total === null) return '';
  const terms = explanation.terms.filter(({ score }) => score !== null);
  return fill(words.written, {
    sum: terms.map(({ score, usedShare }) => `${upTo(score ?? 0, 2)} × ${percent(usedShare, 2)}`).join(' + '),
    total: displayScore(model, explanation.total),
  });
}

function weightsText({ weightSource, explanation }: CustomerReportData, words: Words): string {
  if (weightSource === 'experts' || weightSource === 'exception') return words.weightsOfExperts;
  if (weightSource === 'equal') return words.weightsEqual;
  if (weightSource === 'data') return words.weightsOfData;
  if (weightSource === 'combined') return words.weightsCombined;
  const sum = explanation.terms.reduce((all, term) => all + term.printedWeight, 0);
  const whole = Math.abs(sum - 100) < 0.005;
  return whole ? words.weightsOfModel : fill(words.weightsScaled, { sum: `${upTo(sum, 2)}%` });
}

function reweighted(
  model: EvaluationModel,
  explanation: Explanation,
  words: Words,
  language: Language,
): string {
  const { reweighting } = explanation;
  if (reweighting === null) return '';
  const names = model.dimensions
    .flatMap((dimension) => dimension.indicators)
    .filter(({ key }) => reweighting.skipped.includes(key))
    .map(({ name }) => name[language]);
  return fill(words.reweighted, { names: listed(names, language), factor: decimals(reweighting.factor, 3) });
}

function problems(
  { model, explanation }: CustomerReportData,
  words: Words,
  language: Language,
): Pick<CustomerReportView, 'problems' | 'noProblems'> {
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  return {
    noProblems: fill(words.noProblems, { limit: upTo(model.problemAtMost, 2) }),
    problems: explanation.problems.flatMap(({ indicator: key, score, lost }) => {
      const indicator = indicators.find((one) => one.key === key);
      if (indicator === undefined) return [];
      return [
        {
          what: indicator.problem[language],
          score: fill(words.problemScore, { indicator: indicator.name[language], score: upTo(score, 2) }),
          gain: fill(words.gain, { gain: decimals(lost, 2) }),
        },
      ];
    }),
  };
}
