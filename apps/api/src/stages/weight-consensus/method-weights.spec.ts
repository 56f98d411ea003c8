import { indicatorsOf, inputsOfIndicator, s0 } from '@assay/model';
import { planScoring } from '@assay/scoring';
import { methodWeights, type MethodSources } from './method-weights.js';
import { decisionData, type ScoredValues } from './scored-values.js';

const keys = indicatorsOf(s0).map(({ key }) => key);
const inputs = planScoring(s0).inputs;

/** Three customers, of whom the last lacks the first value. */
const values: ScoredValues = {
  model: s0,
  columns: inputs.map((_, at) => Float64Array.of(at + 1, 3 * at + 2, at === 0 ? NaN : 5 * at)),
};
const group = {
  nodes: [],
  dimensions: new Map<string, number>(),
  indicators: new Map(keys.map((key, place) => [key, place === 0 ? 0.5 : 0.05])),
};
const sources: MethodSources = { model: s0, group, values, alpha: 0.5 };
const gapsOf = (more: Partial<MethodSources>) =>
  Object.fromEntries(methodWeights({ ...sources, ...more }).map(({ method, gap }) => [method, gap]));

describe('the data of objective weights', () => {
  it('are the customers who have every value, with each indicator in its direction', () => {
    const { columns, rows } = decisionData(values);
    expect(columns.map(({ key }) => key)).toEqual(keys);
    expect(rows).toHaveLength(2);
    for (const [place, indicator] of indicatorsOf(s0).entries()) {
      const [only, ...more] = inputsOfIndicator(indicator);
      const at = inputs.findIndex(({ key }) => key === only?.key);
      if (more.length > 0) {
        // scores of joined metrics lie on the model's scale, and more is better
        expect(columns[place]?.direction).toBe('benefit');
        expect(rows[0]?.[place]).toBeLessThanOrEqual(s0.scale.max);
      } else {
        expect(columns[place]?.direction).toBe(indicator.direction);
        expect([rows[0]?.[place], rows[1]?.[place]]).toEqual([at + 1, 3 * at + 2]);
      }
    }
  });
});

describe('the weights of every method', () => {
  it('cover the same indicators and sum to 1', () => {
    for (const one of methodWeights(sources)) {
      if (one.gap !== null) throw new Error(`${one.method}: ${one.gap}`);
      expect([one.method, Object.keys(one.weights)]).toEqual([one.method, keys]);
      const sum = Object.values(one.weights).reduce((total, weight) => total + weight, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
    }
  });

  it('say what is missing: answers, late experts, open scores, values, variety', () => {
    expect(gapsOf({ group: 'experts-late' })).toMatchObject({
      template: null,
      equal: null,
      ahp: 'experts-late',
      entropy: null,
      linear: 'experts-late',
    });
    expect(gapsOf({ values: null })).toMatchObject({
      ahp: null,
      entropy: 'scores-open',
      root: 'scores-open',
    });
    const few = { model: s0, columns: inputs.map(() => Float64Array.of(1)) };
    expect(gapsOf({ values: few })).toMatchObject({ entropy: 'values-missing' });
    const alike = { model: s0, columns: inputs.map(() => Float64Array.of(1, 1, 1)) };
    expect(gapsOf({ values: alike })).toMatchObject({ entropy: 'values-do-not-vary' });
  });

  it('name an indicator whose values are all the same: entropy gives it nothing, and a product loses it', () => {
    const columns = values.columns.map((column, at) =>
      inputs[at]?.indicator === keys[0] ? column.map(() => 4) : column,
    );
    const all = methodWeights({ ...sources, values: { model: s0, columns } });
    const of = (method: string) => all.find((one) => one.method === method);
    expect(of('entropy')).toMatchObject({ gap: null, lost: expect.arrayContaining([keys[0]]) });
    expect(of('multiplicative')).toMatchObject({ gap: null, lost: expect.arrayContaining([keys[0]]) });
    expect(of('linear')).toMatchObject({ lost: [], share: 0.5 });
  });
});
