import type { Band } from '../types.js';
import type { Finding, Repair } from './finding.js';
import { compareEnds, endingAt, endOf, isEmpty, startingAt, startOf, type End } from './interval.js';
import { rulesOf, withRule } from './rules-of.js';

/** Lets the lower band end where the upper one starts; at infinity when there is none. */
export const moveLowerEnd: Repair = onBands((bands, { facts }) => {
  const upper = bandAt(bands, facts['upper']);
  const end: End = upper === undefined ? { value: Infinity, after: 1 } : startOf(upper);
  return bands.map((band, place) => (place === facts['lower'] ? endingAt(band, end) : band));
});

/** Lets the upper band start where the lower one ends; at minus infinity when there is none. */
export const moveUpperStart: Repair = onBands((bands, { facts }) => {
  const lower = bandAt(bands, facts['lower']);
  const start: End = lower === undefined ? { value: -Infinity, after: 0 } : endOf(lower);
  return bands.map((band, place) => (place === facts['upper'] ? startingAt(band, start) : band));
});

/** Takes what two bands share away from the one listed later (or first); it may fall in two, or vanish. */
export function settleOverlap(winner: 'first' | 'last'): Repair {
  return onBands((bands, { facts }) => {
    const places = [Number(facts['lower']), Number(facts['upper'])].sort((a, b) => a - b);
    const [winning, losing] = winner === 'first' ? places : [...places].reverse();
    const taken = bandAt(bands, winning);
    if (taken === undefined) return bands;
    return bands.flatMap((band, place) => (place === losing ? subtract(band, taken) : [band]));
  });
}

/** Removes the band. */
export const withoutBand: Repair = onBands((bands, { facts }) =>
  bands.filter((_, place) => place !== facts['place']),
);

function subtract(band: Band, taken: Band): readonly Band[] {
  const below = compareEnds(startOf(band), startOf(taken)) < 0 ? [endingAt(band, startOf(taken))] : [];
  const above = compareEnds(endOf(band), endOf(taken)) > 0 ? [startingAt(band, endOf(taken))] : [];
  return [...below, ...above].filter((rest) => !isEmpty(rest));
}

function bandAt(bands: readonly Band[], place: string | number | undefined): Band | undefined {
  return typeof place === 'number' ? bands[place] : undefined;
}

function onBands(change: (bands: readonly Band[], found: Finding) => readonly Band[]): Repair {
  return (model, found) => {
    const placed = rulesOf(model).find(({ path }) => path === found.path);
    if (placed?.rule.kind !== 'bands') return model;
    return withRule(model, found.path, { kind: 'bands', bands: change(placed.rule.bands, found) });
  };
}
