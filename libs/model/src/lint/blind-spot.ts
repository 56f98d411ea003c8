import { indicatorsOf } from '../inputs.js';
import type { EvaluationModel, TierGate } from '../types.js';
import { finding, type Check, type Repair } from './finding.js';

/**
 * A dimension so light that its lowest score still lets a customer into the best tier, and no gate
 * that looks at it. In S0 five everywhere and one in risk makes exactly 4.50, a VIP at risk (S0-I10).
 */
export const blindSpot: Check = {
  find: (model) => {
    const [top] = model.tiers;
    const { min, max } = model.scale;
    const sum = pointsOf(model);
    if (top === undefined || !(sum > 0)) return [];
    return model.dimensions.flatMap(({ key: dimension }, d) => {
      // From one exact division: 4.5 must not come out as 4.4999.
      const points = pointsOf(model, dimension);
      const best = (max * (sum - points) + min * points) / sum;
      const gated = model.gates.some((gate) => gate.tier === top.key && gate.dimension === dimension);
      if (points === 0 || points === sum || gated || best < top.from) return [];
      return [
        finding('warning', 'top-tier-blind-spot', `/dimensions/${d}`, { dimension, best, tier: top.key }, [
          'add-gate',
        ]),
      ];
    });
  },
  repairs: { 'top-tier-blind-spot': { 'add-gate': addGate() } },
};

/** The best tier asks for the middle of the scale in that dimension; else the next tier. */
function addGate(): Repair {
  return (model, { facts }) => {
    const [top, next] = model.tiers;
    const dimension = model.dimensions.find(({ key }) => key === facts['dimension']);
    if (top === undefined || next === undefined || dimension === undefined) return model;
    const atLeast = (model.scale.min + model.scale.max) / 2;
    const gate: TierGate = {
      key: `${top.key}-needs-${dimension.key}`,
      tier: top.key,
      dimension: dimension.key,
      atLeast,
      otherwise: next.key,
      reason: {
        zh: `${dimension.name.zh}得分低于${atLeast}分时，最高评为${next.name.zh}。`,
        en: `With a score below ${atLeast} in ${dimension.name.en} the customer is ${next.name.en} at most.`,
      },
    };
    return { ...model, gates: [...model.gates, gate] };
  };
}

function pointsOf(model: EvaluationModel, dimension?: string): number {
  const inside =
    dimension === undefined ? model.dimensions : model.dimensions.filter(({ key }) => key === dimension);
  return indicatorsOf({ ...model, dimensions: inside }).reduce(
    (sum, { printedWeight }) => sum + printedWeight,
    0,
  );
}
