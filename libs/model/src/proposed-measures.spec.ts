import { describe, expect, it } from '@jest/globals';
import { proposedMeasures } from './proposed-measures.js';
import { s0 } from './templates/s0/model.js';

const proposed = (tier: string, weakest: string | null): readonly string[] => {
  const found = s0.tiers.find(({ key }) => key === tier);
  return found === undefined ? [] : proposedMeasures(found, weakest).map(({ key }) => key);
};

describe('proposedMeasures', () => {
  it('answers low satisfaction with service training, low fit with another product plan (S0-42)', () => {
    expect(proposed('key', 'relationship')).toEqual(['service-training', 'more-contacts']);
    expect(proposed('key', 'potential')).toEqual(['adjust-product-plan', 'more-contacts']);
  });

  it('keeps to what is for everybody when no dimension has a score', () => {
    expect(proposed('key', null)).toEqual(['more-contacts']);
    expect(proposed('at-risk', null)).toEqual(['call-back', 'rectify', 'win-back-offer']);
  });
});
