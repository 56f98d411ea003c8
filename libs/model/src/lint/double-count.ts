import { indicatorsOf } from '../inputs.js';
import type { EvaluationModel, Indicator } from '../types.js';
import { finding, type Check } from './finding.js';
import { mapIndicators } from './rules-of.js';

/** Metrics that measure one thing, by an identity rather than by chance; all of a set must be present. */
const SAME_THING: readonly { readonly metrics: readonly string[]; readonly why: string }[] = [
  {
    metrics: ['spend', 'order_frequency', 'average_order_value'],
    why: 'spend = order_frequency × months × average_order_value',
  },
  {
    metrics: ['spend', 'order_count', 'average_order_value'],
    why: 'spend = order_count × average_order_value',
  },
  { metrics: ['order_count', 'order_frequency'], why: 'order_count = order_frequency × months' },
  { metrics: ['spend', 'sales_share'], why: 'sales_share = spend / Σ spend' },
  { metrics: ['overdue_share', 'collection_rate'], why: 'overdue_share ~ 1 − collection_rate' },
  { metrics: ['complaint_rate', 'complaint_per_order'], why: 'complaint_rate ~ complaint_per_order' },
];

/** Indicators that count the same thing several times (S0-I13: 50 of 120 points are the same money). */
export const doubleCount: Check = {
  find: (model) => {
    const sum = indicatorsOf(model).reduce((total, { printedWeight }) => total + printedWeight, 0);
    return SAME_THING.flatMap(({ metrics, why }) => {
      const same = metrics.map((metric) => weighing(model, metric));
      const found = same.flatMap((indicator) => indicator ?? []);
      if (found.length < metrics.length) return [];
      const points = found.reduce((total, { printedWeight }) => total + printedWeight, 0);
      const indicators = found.map(({ key }) => key).join(', ');
      return [
        finding('warning', 'double-count', '/dimensions', { indicators, why, points, sum }, [
          'merge-into-first',
        ]),
      ];
    });
  },
  repairs: {
    'double-count': {
      'merge-into-first': (model, { facts }) => {
        const [first, ...others] = String(facts['indicators']).split(', ');
        return mapIndicators(model, (indicator) => {
          if (others.includes(indicator.key)) return null;
          return indicator.key === first
            ? { ...indicator, printedWeight: Number(facts['points']) }
            : indicator;
        });
      },
    },
  },
};

function weighing(model: EvaluationModel, metric: string): Indicator | undefined {
  return indicatorsOf(model).find(
    ({ source, printedWeight }) => printedWeight > 0 && source.kind === 'metric' && source.metric === metric,
  );
}
