import type { Tier } from '@assay/model';

import { dayText, momentText, periodText } from '../formats/dates.js';
import { fill, inLanguage, say, type Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent, signed, upTo } from '../formats/numbers.js';
import type { SafeSvg } from '../shared/safe-svg.js';
import { SHARED_TEXTS } from '../shared/shared-texts.js';
import type { CycleReportData } from './cycle-report-data.js';
import { CYCLE_REPORT_TEXTS } from './cycle-report-texts.js';
import { resultRows, type ResultRow } from './result-rows.js';
import { tierRows, type TierRow } from './tier-rows.js';
import { weightRows, type WeightRows } from './weight-rows.js';

type Words = Record<keyof typeof CYCLE_REPORT_TEXTS, string>;

interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly more: string;
}

/** Everything the template prints, as text. */
export interface CycleReportView extends WeightRows {
  readonly words: Words;
  readonly shared: Record<keyof typeof SHARED_TEXTS, string>;
  readonly name: string;
  readonly period: string;
  readonly tiles: readonly Tile[];
  readonly setting: readonly { readonly label: string; readonly value: string }[];
  readonly ring: SafeSvg;
  /** Undefined when there is nothing to compare with. */
  readonly migration: SafeSvg | undefined;
  readonly tiers: readonly TierRow[];
  readonly problems: readonly {
    readonly what: string;
    readonly dimension: string;
    readonly customers: string;
    readonly share: string;
    /** Width of the bar, in millimetres. */
    readonly width: string;
    readonly lost: string;
  }[];
  readonly approvals: readonly {
    readonly step: string;
    readonly by: string;
    readonly day: string;
    readonly decision: string;
    readonly reason: string;
  }[];
  readonly dimensionNames: readonly string[];
  /** Width of a dimension's column in the list, in millimetres. */
  readonly scoreWidth: string;
  /** In tables of some hundred rows. */
  readonly lists: readonly (readonly ResultRow[])[];
  readonly closing: string;
}

/** Width of the bar of a problem that every customer has. */
const FULL_BAR_MM = 24;
const ROWS_PER_TABLE = 400;
/** So many problems are listed: the most frequent ones. */
const MOST_PROBLEMS = 8;
/** Room for all dimension scores in the list. */
const SCORES_MM = 76;

export function cycleReportView(
  data: CycleReportData,
  drawings: { readonly ring: SafeSvg; readonly migration: SafeSvg | undefined },
  language: Language,
): CycleReportView {
  const words = inLanguage(CYCLE_REPORT_TEXTS, language);
  const { cycle, origin, model } = data;
  return {
    words,
    shared: inLanguage(SHARED_TEXTS, language),
    name: cycle.name,
    period: periodText(cycle.periodStart, cycle.periodEnd, language),
    tiles: tiles(data, words, language),
    setting: setting(data, words, language),
    ...drawings,
    tiers: tierRows(data, language),
    problems: problems(data, language),
    ...weightRows(data, language),
    approvals: data.approvals.map((approval) => ({
      step: say(approval.step, language),
      by: approval.by,
      day: approval.day,
      decision: words[approval.decision],
      reason: approval.reason === null ? '' : say(approval.reason, language),
    })),
    dimensionNames: model.dimensions.map((dimension) => dimension.name[language]),
    scoreWidth: (SCORES_MM / Math.max(model.dimensions.length, 1)).toFixed(1),
    lists: chunks(resultRows(data, language)),
    closing: fill(words.closing, {
      day: dayText(cycle.periodEnd, language),
      calculated: momentText(origin.calculatedAt, origin.timeZone),
    }),
  };
}

/** The browser's time for a table over pages grows faster than its rows: several tables keep it in proportion. */
function chunks(rows: readonly ResultRow[]): readonly (readonly ResultRow[])[] {
  const count = Math.max(1, Math.ceil(rows.length / ROWS_PER_TABLE));
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_PER_TABLE, (index + 1) * ROWS_PER_TABLE),
  );
}

/** Scope, mean, best and worst tier: what an executive asks first. */
function tiles(data: CycleReportData, words: Words, language: Language): readonly Tile[] {
  const { average, distribution, model } = data;
  const all = distribution.scored + distribution.notScored;
  const change =
    average.total === null || average.previousTotal === null ? null : average.total - average.previousTotal;
  const [best, worst] = [model.tiers[0], model.tiers.at(-1)];
  return [
    {
      label: words.inScope,
      figure: decimals(all, 0),
      more: `${words.scored} ${decimals(distribution.scored, 0)}`,
    },
    {
      label: words.averageScore,
      figure: average.total === null ? NO_FIGURE : decimals(average.total, 2),
      more:
        change === null
          ? fill(words.outOf, { max: upTo(model.scale.max, 2) })
          : fill(words.change, { change: signed(change, 2) }),
    },
    ...[best, worst].flatMap((tier) => (tier ? [tierTile(tier, data, words, language)] : [])),
  ];
}

function tierTile(tier: Tier, data: CycleReportData, words: Words, language: Language): Tile {
  const now = data.distribution.tiers.find((count) => count.tier === tier.key);
  const before = data.previousDistribution?.tiers.find((count) => count.tier === tier.key);
  const count = fill(words.ofCustomers, { count: decimals(now?.count ?? 0, 0) });
  const points = before && signed(((now?.share ?? 0) - before.share) * 100, 1);
  const change =
    points === undefined ? '' : fill(words.change, { change: fill(words.points, { change: points }) });
  return {
    label: fill(words.topTier, { tier: tier.name[language] }),
    figure: percent(now?.share ?? 0, 1),
    more: [count, change].filter((text) => text !== '').join(language === 'zh' ? '，' : ', '),
  };
}

function setting(data: CycleReportData, words: Words, language: Language): CycleReportView['setting'] {
  const { cycle, target, model, distribution, scopeFrozenOn } = data;
  const count = decimals(distribution.scored + distribution.notScored, 0);
  const scope = say(data.scope, language);
  const rows = [
    { label: words.goal, value: cycle.goal },
    ...(target ? [{ label: words.target, value: targetText(target, language) }] : []),
    {
      label: words.scope,
      value:
        scopeFrozenOn === null
          ? fill(words.notFrozen, { scope, count })
          : fill(words.frozen, { scope, count, day: dayText(scopeFrozenOn, language) }),
    },
    { label: SHARED_TEXTS.period[language], value: periodText(cycle.periodStart, cycle.periodEnd, language) },
    {
      label: SHARED_TEXTS.model[language],
      value: fill(words.modelVersion, { model: model.name[language], version: model.version }),
    },
    { label: SHARED_TEXTS.coverage[language], value: percent(data.average.coverage, 1) },
  ];
  return rows;
}

function targetText(target: NonNullable<CycleReportData['target']>, language: Language): string {
  const figure = (value: number): string => `${upTo(value, 4)}${unitAfter(target.unit)}`;
  const from = target.from === null ? '' : `${figure(target.from)} `;
  return `${say(target.measure, language)}${language === 'zh' ? '：' : ': '}${from}→ ${figure(target.to)}`;
}

function unitAfter(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}

function problems(
  { model, problems: found }: CycleReportData,
  language: Language,
): CycleReportView['problems'] {
  return found.slice(0, MOST_PROBLEMS).flatMap((problem) => {
    const dimension = model.dimensions.find(({ key }) => key === problem.dimension);
    const indicator = dimension?.indicators.find(({ key }) => key === problem.indicator);
    if (dimension === undefined || indicator === undefined) return [];
    return [
      {
        what: indicator.problem[language],
        dimension: dimension.name[language],
        customers: decimals(problem.customers, 0),
        share: percent(problem.share, 1),
        width: (problem.share * FULL_BAR_MM).toFixed(2),
        lost: decimals(problem.meanLost, 2),
      },
    ];
  });
}
