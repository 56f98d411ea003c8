import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../small-model.fixture.js';
import type { Band, EvaluationModel } from '../types.js';
import { bandCover } from './band-cover.js';
import { applyRepair, DEFAULT_LINT_OPTIONS } from './lint.js';
import type { RepairKey } from './texts.js';

const band = (score: number, interval: string): Band => {
  const [, open = '', from = '', to = '', close = ''] = /^([[(])(.*),(.*)([\])])$/.exec(interval) ?? [];
  return {
    score,
    from: from === '' ? null : Number(from),
    fromInclusive: open === '[',
    to: to === '' ? null : Number(to),
    toInclusive: close === ']',
  };
};

const withBands = (...bands: readonly Band[]): EvaluationModel =>
  aModelWith({ rule: { kind: 'bands', bands } });

const bandsIn = (model: EvaluationModel): readonly Band[] => {
  const rule = model.dimensions[0]?.indicators[0]?.rule;
  return rule?.kind === 'bands' ? rule.bands : [];
};

const codes = (model: EvaluationModel) => bandCover.find(model, DEFAULT_LINT_OPTIONS).map(({ code }) => code);

/** Applies the first finding's repair. */
const repair = (model: EvaluationModel, key: RepairKey): readonly Band[] => {
  const [found] = bandCover.find(model, DEFAULT_LINT_OPTIONS);
  return found === undefined ? [] : bandsIn(applyRepair(model, found, key));
};

describe('the check of bands', () => {
  it('finds nothing when neighbours share every edge by halves', () => {
    expect(codes(withBands(band(5, '[20,)'), band(3, '[10,20)'), band(1, '(,10)')))).toEqual([]);
    expect(codes(withBands(band(1, '(20,)'), band(3, '(10,20]'), band(5, '(,10]')))).toEqual([]);
  });

  it('wants bands at all (S0-I8)', () => {
    expect(codes(withBands())).toEqual(['bands-missing']);
  });

  it('names the gaps between printed satisfaction bands (S0-I4: 3.5-4.4, 4.5 and above)', () => {
    const model = withBands(band(5, '[4.5,)'), band(4, '[3.5,4.4]'), band(3, '(,3.5)'));
    expect(bandCover.find(model, DEFAULT_LINT_OPTIONS)).toMatchObject([
      { code: 'band-gap', severity: 'fault', facts: { gap: '(4.4, 4.5)' } },
    ]);
    expect(repair(model, 'stretch-lower')).toContainEqual(band(4, '[3.5,4.5)'));
    expect(repair(model, 'stretch-upper')).toContainEqual(band(5, '(4.4,)'));
  });

  it('names values below the lowest and above the highest band', () => {
    const model = withBands(band(1, '[0,10)'), band(5, '[10,20]'));
    const found = bandCover.find(model, DEFAULT_LINT_OPTIONS);
    expect(found.map(({ facts }) => facts['gap'])).toEqual(['(-∞, 0)', '(20, ∞)']);
    expect(repair(model, 'stretch-upper')).toContainEqual(band(1, '(,10)'));
  });

  it('names an edge that two bands share (S0-I6: 20-50 and 50-100)', () => {
    const model = withBands(band(4, '[50,)'), band(3, '(,50]'));
    expect(bandCover.find(model, DEFAULT_LINT_OPTIONS)).toMatchObject([
      { code: 'band-shared-edge', facts: { edge: 50, first: 4, second: 3 } },
    ]);
    expect(repair(model, 'edge-to-upper')).toEqual([band(4, '[50,)'), band(3, '(,50)')]);
    expect(repair(model, 'edge-to-lower')).toEqual([band(4, '(50,)'), band(3, '(,50]')]);
  });

  it('names an edge that no band holds', () => {
    const model = withBands(band(4, '(50,)'), band(3, '(,50)'));
    expect(codes(model)).toEqual(['band-edge-open']);
    expect(repair(model, 'edge-to-upper')).toEqual([band(4, '[50,)'), band(3, '(,50)')]);
    expect(repair(model, 'edge-to-lower')).toEqual([band(4, '(50,)'), band(3, '(,50]')]);
  });

  it('names a band that holds nothing', () => {
    const model = withBands(band(4, '[50,50)'), band(3, '(,50)'), band(5, '[50,)'));
    expect(codes(model)).toEqual(['band-empty']);
    expect(repair(model, 'drop-band')).toEqual([band(3, '(,50)'), band(5, '[50,)')]);
  });

  it('splits a wide band around one that wins inside it', () => {
    const model = withBands(band(3, '[-5,5]'), band(1, '(,)'));
    expect(codes(model)).toEqual(['band-overlap']);
    expect(repair(model, 'first-wins')).toEqual([band(3, '[-5,5]'), band(1, '(,-5)'), band(1, '(5,)')]);
    expect(repair(model, 'last-wins')).toEqual([band(1, '(,)')]);
  });

  it('turns the printed churn bands into the chosen ones when flat comes first (S0-33, S0-I5)', () => {
    let model = withBands(
      band(3, '[-5,5]'),
      band(5, '[20,)'),
      band(1, '(,-20]'),
      band(4, '[0,20]'),
      band(2, '[-20,-5]'),
    );
    const seen: string[] = [];
    for (let step = 0; step < 10; step++) {
      const [found] = bandCover.find(model, DEFAULT_LINT_OPTIONS);
      if (found === undefined) break;
      seen.push(found.code);
      // -20 goes to the lower band, -5 and 20 to the upper one; the rest by priority.
      const edges: RepairKey = found.facts['edge'] === -20 ? 'edge-to-lower' : 'edge-to-upper';
      model = applyRepair(model, found, found.code === 'band-overlap' ? 'first-wins' : edges);
    }
    expect(seen.toSorted()).toEqual([
      'band-overlap',
      'band-shared-edge',
      'band-shared-edge',
      'band-shared-edge',
    ]);
    expect(bandsIn(model)).toEqual([
      band(3, '[-5,5]'),
      band(5, '[20,)'),
      band(1, '(,-20]'),
      band(4, '(5,20)'),
      band(2, '(-20,-5)'),
    ]);
  });
});
