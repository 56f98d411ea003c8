import { findTemplate, S0_KEY } from '@assay/model';
import { planScoring, scoreCustomer } from '@assay/scoring';
import { describe, expect, it } from '@jest/globals';
import { population, recordsOf } from '../population.ts';
import { naiveScore } from './naive-score.ts';

describe('naiveScore', () => {
  it('gives the tiers and totals of the product, so that both are timed at the same work', () => {
    const model = findTemplate(S0_KEY);
    if (model === undefined) throw new RangeError('no S0 template');
    const plan = planScoring(model);
    const customers = recordsOf(plan, population(plan, 2000, 1));
    const peers = naiveScore(model, customers);
    customers.forEach((customer, row) => {
      const { total, tier } = scoreCustomer(plan, customer);
      expect(peers[row]?.tier).toBe(tier);
      if (total === null) expect(peers[row]?.total).toBeNull();
      else expect(peers[row]?.total).toBeCloseTo(total, 9);
    });
    expect(new Set(peers.map(({ tier }) => tier)).size).toBeGreaterThan(2);
  });
});
