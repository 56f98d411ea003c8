import type { AgreementFigure, PanelAgreement } from '@assay/contract';
import type { Rating } from '@assay/scoring';
import {
  intraclass,
  inWords,
  kendallW,
  krippendorffAlpha,
  ratedByAll,
  readingOf,
  type Verdict,
} from '@assay/weighting';

/** One row per rater, one column per item; null where the rater did not rate it. */
type RatingMatrix = readonly (readonly (number | null)[])[];

/**
 * How far the raters agree on one indicator.
 *
 * Kendall's W and the two-way ICC stand on the items that everybody rated. Where there are fewer than two of them the
 * one-way ICC stands on the items with the most usual number of raters, whoever these are. Krippendorff's alpha takes
 * every item that two raters share, and scores as ordinal.
 */
export function agreementOf(indicator: string, ratings: readonly Rating[]): PanelAgreement {
  const matrix = matrixOf(ratings);
  const common = ratedByAll(matrix);
  const shared = common[0]?.length ?? 0;
  const seats = seatsOf(ratings);
  const crossed = shared >= 2;
  const model = crossed ? ('two-way-agreement' as const) : ('one-way' as const);
  const used = crossed ? common : seats;
  const twice = (matrix[0] ?? []).filter((_, at) => matrix.flatMap((row) => row[at] ?? []).length > 1);
  return {
    indicator,
    kendallW: crossed
      ? figure('concordance', kendallW(common), ({ w }) => w, common.length, shared)
      : notCrossed(common.length, shared),
    icc: figure(
      'intraclass',
      intraclass(used, model, 'single'),
      ({ icc }) => icc,
      used.length,
      used[0]?.length ?? 0,
    ),
    iccModel: model,
    alpha: figure(
      'reliability',
      krippendorffAlpha(matrix, 'ordinal'),
      (alpha) => alpha,
      matrix.length,
      twice.length,
    ),
  };
}

/** What Kendall's W lacks where no two items were rated by everybody. */
const notCrossed = (raters: number, items: number): AgreementFigure => ({
  value: null,
  reading: null,
  raters,
  items,
  problem: {
    zh: '没有两家客户由全体专家都评过分。',
    en: 'No two customers were scored by every expert.',
  },
});

function figure<T>(
  kind: Parameters<typeof readingOf>[0],
  verdict: Verdict<T>,
  valueOf: (found: T) => number,
  raters: number,
  items: number,
): AgreementFigure {
  if (!verdict.ok) {
    const { problem } = verdict;
    return {
      value: null,
      reading: null,
      raters,
      items,
      problem: { zh: inWords(problem, 'zh'), en: inWords(problem, 'en') },
    };
  }
  const value = valueOf(verdict.value);
  const { zh, en } = readingOf(kind, value);
  return { value, reading: { zh, en }, raters, items, problem: null };
}

function matrixOf(ratings: readonly Rating[]): RatingMatrix {
  const items = [...new Set(ratings.map(({ item }) => item))];
  const raters = new Map<string, Map<string, number>>();
  for (const { item, rater, score } of ratings) {
    raters.set(rater, (raters.get(rater) ?? new Map<string, number>()).set(item, score));
  }
  return [...raters.values()].map((scores) => items.map((item) => scores.get(item) ?? null));
}

/** The items with the most usual number of raters (2 or more), one row per seat; whoever sits on it differs. */
function seatsOf(ratings: readonly Rating[]): number[][] {
  const items = new Map<string, number[]>();
  for (const { item, score } of ratings) items.set(item, [...(items.get(item) ?? []), score]);
  const sizes = new Map<number, number>();
  for (const { length } of items.values()) if (length > 1) sizes.set(length, (sizes.get(length) ?? 0) + 1);
  const [usual] = [...sizes].sort(([a, many], [b, few]) => few - many || b - a)[0] ?? [];
  if (usual === undefined) return [];
  const whole = [...items.values()].filter(({ length }) => length === usual);
  return Array.from({ length: usual }, (_, seat) => whole.map((scores) => scores[seat] ?? NaN));
}
