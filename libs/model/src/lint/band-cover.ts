import type { Band } from '../types.js';
import { moveLowerEnd, moveUpperStart, settleOverlap, withoutBand } from './band-repairs.js';
import { finding, type Check, type Finding } from './finding.js';
import { compareEnds, endOf, intervalText, isEmpty, startOf, type End } from './interval.js';
import { rulesOf } from './rules-of.js';

/** Bands that are lacking, hold nothing, leave a gap, overlap or share an edge (S0-I3 to S0-I6, S0-I8). */
export const bandCover: Check = {
  find: (model) =>
    rulesOf(model).flatMap(({ path, owner, rule }) => {
      if (rule.kind !== 'bands') return [];
      if (rule.bands.length === 0) return [finding('fault', 'bands-missing', path, { indicator: owner })];
      return [...emptyBands(rule.bands, path), ...gapsAndOverlaps(rule.bands, path)];
    }),
  repairs: {
    'band-empty': { 'drop-band': withoutBand },
    'band-gap': { 'stretch-lower': moveLowerEnd, 'stretch-upper': moveUpperStart },
    'band-edge-open': { 'edge-to-lower': moveLowerEnd, 'edge-to-upper': moveUpperStart },
    'band-shared-edge': { 'edge-to-lower': moveUpperStart, 'edge-to-upper': moveLowerEnd },
    'band-overlap': { 'first-wins': settleOverlap('first'), 'last-wins': settleOverlap('last') },
  },
};

function emptyBands(bands: readonly Band[], path: string): readonly Finding[] {
  return bands.flatMap((band, place) =>
    isEmpty(band)
      ? [
          finding('fault', 'band-empty', path, { band: intervalText(startOf(band), endOf(band)), place }, [
            'drop-band',
          ]),
        ]
      : [],
  );
}

/** Walks up the number line; `lower` is the band that reaches furthest so far. */
function gapsAndOverlaps(bands: readonly Band[], path: string): readonly Finding[] {
  const sorted = bands
    .map((band, place) => ({ band, place }))
    .filter(({ band }) => !isEmpty(band))
    .sort((a, b) => compareEnds(startOf(a.band), startOf(b.band)));
  const found: Finding[] = [];
  let lower: { readonly band: Band; readonly place: number } | undefined;
  for (const upper of sorted) {
    const reached: End = lower === undefined ? { value: -Infinity, after: 0 } : endOf(lower.band);
    const start = startOf(upper.band);
    const order = compareEnds(start, reached);
    if (order > 0) found.push(gap(path, reached, start, lower?.place, upper.place));
    if (order < 0 && lower !== undefined) found.push(overlap(path, lower, upper));
    if (lower === undefined || compareEnds(endOf(upper.band), reached) > 0) lower = upper;
  }
  const top: End = { value: Infinity, after: 1 };
  if (lower !== undefined && compareEnds(endOf(lower.band), top) < 0) {
    found.push(gap(path, endOf(lower.band), top, lower.place, undefined));
  }
  return found;
}

function gap(path: string, from: End, to: End, lower?: number, upper?: number): Finding {
  const places = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  if (from.value === to.value) {
    const facts = { edge: from.value, ...places };
    return finding('fault', 'band-edge-open', path, facts, ['edge-to-upper', 'edge-to-lower']);
  }
  return finding('fault', 'band-gap', path, { gap: intervalText(from, to), ...places }, [
    ...(lower === undefined ? [] : (['stretch-lower'] as const)),
    ...(upper === undefined ? [] : (['stretch-upper'] as const)),
  ]);
}

function overlap(
  path: string,
  lower: { readonly band: Band; readonly place: number },
  upper: { readonly band: Band; readonly place: number },
): Finding {
  const start = startOf(upper.band);
  const end = [endOf(lower.band), endOf(upper.band)].sort(compareEnds)[0] ?? endOf(lower.band);
  const [first, second] = [lower, upper].sort((a, b) => a.place - b.place);
  const facts = {
    first: first?.band.score ?? NaN,
    second: second?.band.score ?? NaN,
    lower: lower.place,
    upper: upper.place,
  };
  const touching = start.value === end.value && compareEnds(endOf(upper.band), end) > 0;
  return touching
    ? finding('fault', 'band-shared-edge', path, { edge: start.value, ...facts }, [
        'edge-to-upper',
        'edge-to-lower',
      ])
    : finding('fault', 'band-overlap', path, { overlap: intervalText(start, end), ...facts }, [
        'first-wins',
        'last-wins',
      ]);
}
