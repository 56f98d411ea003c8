import { describe, expect, it } from '@jest/globals';
import { s0 } from './s0-values.fixture.js';
import { topProblems } from './top-problems.js';

const complaint = { indicator: 'complaint_rate', dimension: 'relationship', score: 1, lost: 0.4 };
const referral = { indicator: 'referral', dimension: 'potential', score: 2, lost: 0.2 };
const payment = { indicator: 'payment_timeliness', dimension: 'risk', score: 1, lost: 0.3 };

describe('topProblems', () => {
  it('puts the most frequent first, then the dearest', () => {
    expect(topProblems(s0, [[complaint, payment], [{ ...complaint, lost: 0.2 }], [referral], []])).toEqual([
      {
        indicator: 'complaint_rate',
        dimension: 'relationship',
        customers: 2,
        share: 0.5,
        meanLost: (0.4 + 0.2) / 2,
      },
      { indicator: 'payment_timeliness', dimension: 'risk', customers: 1, share: 0.25, meanLost: 0.3 },
      { indicator: 'referral', dimension: 'potential', customers: 1, share: 0.25, meanLost: 0.2 },
    ]);
  });

  it('is empty when nobody has a problem', () => {
    expect(topProblems(s0, [[], []])).toEqual([]);
  });
});
