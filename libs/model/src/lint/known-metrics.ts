import { finding, type Check } from './finding.js';
import { indicatorPath } from './rules-of.js';

/** A metric that nothing computes can never have a value. */
export const knownMetrics: Check = {
  find: (model, { metrics }) =>
    model.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap(({ source }, i) => {
        const at = `${indicatorPath(d, i)}/source`;
        const used =
          source.kind === 'metric'
            ? [{ metric: source.metric, path: `${at}/metric` }]
            : source.kind === 'metrics'
              ? source.parts.map(({ metric }, place) => ({ metric, path: `${at}/parts/${place}/metric` }))
              : [];
        return used
          .filter(({ metric }) => !metrics.has(metric))
          .map(({ metric, path }) => finding('fault', 'metric-unknown', path, { metric }));
      }),
    ),
};
