import { bandsByLowerEdge } from './bands.js';
import type { Dimension, EvaluationModel, Indicator, Text, Tier } from './types.js';

/** A model without any finding, small enough to break in one place. For specs only. */

const text = (name: string): Text => ({ zh: `${name}（中文）`, en: name });

export function anIndicator(key: string, more: Partial<Indicator> = {}): Indicator {
  return {
    key,
    name: text(key),
    definition: text(key),
    problem: text(key),
    unit: 'count',
    direction: 'benefit',
    source: { kind: 'value' },
    missing: 'skip',
    rule: { kind: 'bands', bands: bandsByLowerEdge([5, 3, 1], [20, 10]) },
    ruleOrigin: 'proposal',
    printedWeight: 25,
    ...more,
  };
}

export function aDimension(key: string, indicators: readonly Indicator[]): Dimension {
  return { key, name: text(key), indicators };
}

export function aTier(key: string, from: number, more: Partial<Tier> = {}): Tier {
  return {
    key,
    name: text(key),
    letter: key,
    from,
    description: text(key),
    actionRequired: false,
    playbook: {
      name: text(key),
      measures: [{ key: 'visit', name: text('visit'), department: 'sales', dueInDays: 7 }],
    },
    ...more,
  };
}

/** Two dimensions of two indicators, 25 points each; tiers high and low. */
export function aModel(more: Partial<EvaluationModel> = {}): EvaluationModel {
  return {
    key: 'small',
    version: '1.0.0',
    name: text('small'),
    source: text('for specs'),
    scale: { min: 1, max: 5 },
    dimensions: [
      aDimension('one', [anIndicator('a'), anIndicator('b')]),
      aDimension('two', [anIndicator('c'), anIndicator('d')]),
    ],
    tiers: [aTier('high', 4), aTier('low', 1)],
    gates: [],
    minimumCoverage: 0.5,
    problemAtMost: 2,
    ...more,
  };
}

/** The small model with its first indicator changed. */
export function aModelWith(change: Partial<Indicator>): EvaluationModel {
  const [one, two] = aModel().dimensions;
  if (one === undefined || two === undefined) throw new RangeError('the small model has two dimensions');
  return aModel({
    dimensions: [{ ...one, indicators: [anIndicator('a', change), ...one.indicators.slice(1)] }, two],
  });
}
