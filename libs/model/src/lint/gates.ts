import { isOnScale } from './band-scores.js';
import { finding, type Check, type Repair } from './finding.js';

const dropGate: Repair = (model, { path }) => {
  const place = Number(path.split('/')[2]);
  return { ...model, gates: model.gates.filter((_, at) => at !== place) };
};

/** Gates must name what exists and lead downwards. */
export const gates: Check = {
  find: (model) => {
    const place = (tier: string): number => model.tiers.findIndex(({ key }) => key === tier);
    return model.gates.flatMap(({ key: gate, tier, dimension, atLeast, otherwise }, g) => {
      const path = `/gates/${g}`;
      const unknown = [tier, otherwise].filter((key) => place(key) < 0);
      return [
        ...unknown.map((key) =>
          finding('fault', 'gate-tier-unknown', path, { gate, tier: key }, ['drop-gate']),
        ),
        ...(model.dimensions.some(({ key }) => key === dimension)
          ? []
          : [finding('fault', 'gate-dimension-unknown', path, { gate, dimension }, ['drop-gate'])]),
        ...(unknown.length > 0 || place(otherwise) > place(tier)
          ? []
          : [finding('fault', 'gate-not-lower', path, { gate, otherwise }, ['drop-gate'])]),
        ...(isOnScale(model, atLeast)
          ? []
          : [finding('fault', 'threshold-invalid', `${path}/atLeast`, { value: atLeast, ...model.scale })]),
      ];
    });
  },
  repairs: {
    'gate-tier-unknown': { 'drop-gate': dropGate },
    'gate-dimension-unknown': { 'drop-gate': dropGate },
    'gate-not-lower': { 'drop-gate': dropGate },
  },
};
