import { describe, expect, it } from '@jest/globals';
import { aDimension, aModel, aModelWith, anIndicator, aTier } from '../small-model.fixture.js';
import type { EvaluationModel } from '../types.js';
import { applyRepair, lint } from './lint.js';

const rubricOf = (...scores: readonly number[]) => ({
  kind: 'experts' as const,
  rubric: scores.map((score) => ({
    score,
    name: { zh: '级', en: 'Level' },
    anchor: { zh: '描述', en: 'Anchor' },
  })),
});

const cases: readonly (readonly [string, EvaluationModel, string, string])[] = [
  ['a scale upside down', aModel({ scale: { min: 5, max: 1 } }), 'scale-invalid', '/scale'],
  ['a coverage over 1', aModel({ minimumCoverage: 1.5 }), 'threshold-invalid', '/minimumCoverage'],
  ['a problem limit off the scale', aModel({ problemAtMost: 0 }), 'threshold-invalid', '/problemAtMost'],
  [
    'a dimension without indicators',
    aModel({ dimensions: [...aModel().dimensions, aDimension('three', [])] }),
    'dimension-empty',
    '/dimensions/2',
  ],
  ['one key for two indicators', aModelWith({ key: 'b' }), 'key-duplicate', '/dimensions/0/indicators/1/key'],
  [
    'a dimension called like the comparison goal',
    aModel({ dimensions: [aDimension('goal', [anIndicator('a')]), ...aModel().dimensions.slice(1)] }),
    'key-duplicate',
    '/dimensions/0/key',
  ],
  [
    'a text without English',
    aModelWith({ name: { zh: '名称', en: ' ' } }),
    'english-missing',
    '/dimensions/0/indicators/0/name/en',
  ],
  [
    'a metric that nobody computes',
    aModelWith({ source: { kind: 'metric', metric: 'luck', months: 12 } }),
    'metric-unknown',
    '/dimensions/0/indicators/0/source/metric',
  ],
  [
    'a score off the scale',
    aModelWith({
      rule: {
        kind: 'bands',
        bands: [{ score: 9, from: null, fromInclusive: false, to: null, toInclusive: false }],
      },
    }),
    'band-score-off-scale',
    '/dimensions/0/indicators/0/rule/bands/0/score',
  ],
  [
    'bands that reward the worse value',
    aModelWith({ direction: 'cost' }),
    'bands-against-direction',
    '/dimensions/0/indicators/0/rule',
  ],
  [
    'experts without a rubric',
    aModelWith({ source: rubricOf() }),
    'rubric-missing',
    '/dimensions/0/indicators/0/source/rubric',
  ],
  [
    'a rubric with a level left out',
    aModelWith({ source: rubricOf(1, 2, 4, 5) }),
    'rubric-incomplete',
    '/dimensions/0/indicators/0/source/rubric',
  ],
  [
    'a tier without measures',
    aModel({
      tiers: [
        aTier('high', 4, { playbook: { name: { zh: '空', en: 'Empty' }, measures: [] } }),
        aTier('low', 1),
      ],
    }),
    'playbook-empty',
    '/tiers/0/playbook/measures',
  ],
];

describe('lint', () => {
  it('has nothing to say about a sound model', () => {
    expect(lint(aModel())).toEqual([]);
  });

  it.each(cases)('names %s', (_, model, code, path) => {
    expect(lint(model).map((found) => [found.code, found.path])).toContainEqual([code, path]);
  });

  it('names a department or a weak dimension that does not exist', () => {
    const measure = { key: 'call', name: { zh: '回访', en: 'Call' }, dueInDays: 3 };
    const measures = [{ ...measure, department: 'astrology', whenWeakest: 'nine' }];
    const playbook = { name: { zh: '策略', en: 'Plan' }, measures };
    const model = aModel({ tiers: [aTier('high', 4, { playbook }), aTier('low', 1)] });
    expect(lint(model).map(({ code, severity }) => [code, severity])).toEqual([
      ['department-unknown', 'warning'],
      ['measure-dimension-unknown', 'fault'],
    ]);
    const departments = new Set(['sales', 'astrology']);
    expect(lint(model, { departments }).map(({ code }) => code)).toEqual(['measure-dimension-unknown']);
  });

  it('does not let a tier hang on one indicator (S0-6)', () => {
    const model = aModel({ dimensions: [aDimension('one', [anIndicator('a', { printedWeight: 100 })])] });
    expect(lint(model).map(({ code, severity }) => [code, severity])).toEqual([
      ['one-indicator-decides', 'fault'],
    ]);
  });

  it('reads a survey value as it is on request (S0-I9)', () => {
    const model = aModelWith({ unit: 'points-1-5' });
    const [found] = lint(model);
    expect(found?.code).toBe('precision-lost');
    const repaired = found && applyRepair(model, found, 'use-value');
    expect(repaired?.dimensions[0]?.indicators[0]?.rule).toEqual({ kind: 'as-is' });
  });

  it('renames a doubled indicator to a free key', () => {
    const model = aModelWith({ key: 'b' });
    const [found] = lint(model);
    const repaired = found && applyRepair(model, found, 'rename');
    expect(repaired?.dimensions[0]?.indicators.map(({ key }) => key)).toEqual(['b', 'b_2']);
  });
});

describe('applyRepair', () => {
  it('refuses a repair that the finding does not offer', () => {
    const model = aModelWith({ printedWeight: 50 });
    const [found] = lint(model);
    expect(found?.code).toBe('weights-sum');
    expect(() => found && applyRepair(model, found, 'sort')).toThrow(RangeError);
    expect(() => found && applyRepair(model, found, 'constructor')).toThrow(RangeError);
  });
});
