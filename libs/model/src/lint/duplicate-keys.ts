import { GOAL } from '../ahp-tree.js';
import type { EvaluationModel } from '../types.js';
import { finding, type Check } from './finding.js';
import { mapIndicators } from './rules-of.js';

interface PlacedKey {
  readonly key: string;
  readonly path: string;
}

/**
 * Keys that stand for two things: dimensions among themselves (and the comparison goal), indicators of
 * the whole model, parts, tiers, gates, measures of a tier.
 */
export const duplicateKeys: Check = {
  find: (model) => {
    const goal = { key: GOAL, path: '' };
    const dimensions = model.dimensions.map(({ key }, d) => ({ key, path: `/dimensions/${d}/key` }));
    return [[goal, ...dimensions], indicatorKeys(model), ...partKeys(model), ...tierKeys(model)].flatMap(
      (keys) =>
        keys
          .filter(({ key }, place) => keys.findIndex((other) => other.key === key) < place)
          .map(({ key, path }) =>
            finding('fault', 'key-duplicate', path, { key }, isIndicator(path) ? ['rename'] : []),
          ),
    );
  },
  repairs: {
    'key-duplicate': {
      rename: (model, { path }) => {
        const taken = new Set(indicatorKeys(model).map(({ key }) => key));
        return mapIndicators(model, (indicator, at) =>
          path === `${at}/key` ? { ...indicator, key: freeKey(indicator.key, taken) } : indicator,
        );
      },
    },
  },
};

function indicatorKeys(model: EvaluationModel): readonly PlacedKey[] {
  return model.dimensions.flatMap((dimension, d) =>
    dimension.indicators.map(({ key }, i) => ({ key, path: `/dimensions/${d}/indicators/${i}/key` })),
  );
}

function partKeys(model: EvaluationModel): readonly (readonly PlacedKey[])[] {
  return model.dimensions.flatMap((dimension, d) =>
    dimension.indicators.map(({ source }, i) =>
      source.kind === 'metrics'
        ? source.parts.map(({ metric }, place) => ({
            key: metric,
            path: `/dimensions/${d}/indicators/${i}/source/parts/${place}/metric`,
          }))
        : [],
    ),
  );
}

function tierKeys(model: EvaluationModel): readonly (readonly PlacedKey[])[] {
  return [
    model.tiers.map(({ key }, t) => ({ key, path: `/tiers/${t}/key` })),
    model.gates.map(({ key }, g) => ({ key, path: `/gates/${g}/key` })),
    ...model.tiers.map(({ playbook }, t) =>
      playbook.measures.map(({ key }, m) => ({ key, path: `/tiers/${t}/playbook/measures/${m}/key` })),
    ),
  ];
}

function isIndicator(path: string): boolean {
  return path.includes('/indicators/') && path.endsWith('/key');
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${key}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
