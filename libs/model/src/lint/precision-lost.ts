import { finding, type Check } from './finding.js';
import { indicatorPath, withRule } from './rules-of.js';

/** A survey value from 1 to 5 that is banded to 1 to 5 again: 4.4 becomes 4 (S0-I9). */
export const precisionLost: Check = {
  find: (model) =>
    model.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap(({ key, unit, rule }, i) => {
        const onScale =
          unit === 'score' || (unit === 'points-1-5' && model.scale.min === 1 && model.scale.max === 5);
        if (!onScale || rule.kind !== 'bands') return [];
        return [
          finding('notice', 'precision-lost', `${indicatorPath(d, i)}/rule`, { indicator: key }, [
            'use-value',
          ]),
        ];
      }),
    ),
  repairs: {
    'precision-lost': { 'use-value': (model, { path }) => withRule(model, path, { kind: 'as-is' }) },
  },
};
