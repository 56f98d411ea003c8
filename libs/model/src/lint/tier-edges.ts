import { isOnScale } from './band-scores.js';
import { finding, type Check, type Finding } from './finding.js';

/**
 * Tiers say only where they start, so that two neighbours can neither overlap nor leave a gap between
 * them (S0-I3). What can still go wrong: the order, equal edges, edges off the scale, the bottom.
 */
export const tierEdges: Check = {
  find: (model) => {
    const { tiers, scale } = model;
    const lowest = tiers.reduce((least, { from }) => Math.min(least, from), Infinity);
    if (tiers.length === 0) return [finding('fault', 'tiers-missing', '/tiers')];
    const found: Finding[] = tiers.flatMap((tier, place) => {
      const before = tiers[place - 1];
      const path = `/tiers/${place}/from`;
      const { key, from: edge } = tier;
      const off = isOnScale(model, edge)
        ? []
        : [finding('fault', 'tier-off-scale', path, { tier: key, edge, ...scale })];
      if (before?.from !== edge) return off;
      return [...off, finding('fault', 'tier-shared-edge', path, { first: before.key, second: key, edge })];
    });
    if (tiers.some(({ from }, place) => from > (tiers[place - 1]?.from ?? Infinity))) {
      found.push(finding('fault', 'tier-order', '/tiers', {}, ['sort']));
    }
    if (lowest > scale.min) {
      found.push(
        finding('fault', 'tier-gap', '/tiers', { min: scale.min, edge: lowest }, ['stretch-lowest']),
      );
    }
    return found;
  },
  repairs: {
    'tier-order': {
      sort: (model) => ({ ...model, tiers: [...model.tiers].sort((a, b) => b.from - a.from) }),
    },
    'tier-gap': {
      'stretch-lowest': (model, { facts }) => ({
        ...model,
        tiers: model.tiers.map((tier) =>
          tier.from === facts['edge'] ? { ...tier, from: model.scale.min } : tier,
        ),
      }),
    },
  },
};
