import { findTemplate, S0_KEY, type Tier } from '@assay/model';
import { explain, planScoring, scoreCustomer, type RawValues } from '@assay/scoring';
import { chosenMeasures, draftActions, type Diagnosis } from './draft-actions.js';

const found = findTemplate(S0_KEY);
if (!found) throw new RangeError('no S0 template');
const s0 = found;
const plan = planScoring(s0);

function tier(key: string): Tier {
  const one = s0.tiers.find((candidate) => candidate.key === key);
  if (!one) throw new RangeError(key);
  return one;
}

function diagnose(values: RawValues): Diagnosis {
  const score = scoreCustomer(plan, values);
  return { weakest: score.weakestDimension, problems: score.problems, explained: explain(plan, score) };
}

/** Problem points: overdue bills (1 point), then spend (2 points). Weakest dimension: risk. */
const atRisk = diagnose({
  spend: 120_000,
  satisfaction: 4,
  complaint_rate: 0.05,
  demand_fit: 3,
  payment_timeliness: 0.6,
});

describe('chosenMeasures', () => {
  it('S0-42: takes the measure for the weakest dimension first', () => {
    const keys = (weakest: string) => chosenMeasures(tier('key'), weakest, new Set()).map(({ key }) => key);
    expect(keys('relationship')).toEqual(['service-training', 'more-contacts']);
    expect(keys('potential')).toEqual(['adjust-product-plan', 'more-contacts']);
  });

  it('S0-41: two of the playbook for everybody, in its order', () => {
    expect(chosenMeasures(tier('vip'), null, new Set()).map(({ key }) => key)).toEqual([
      'dedicated-manager',
      'priority-supply',
    ]);
  });

  it('leaves out what somebody cancelled', () => {
    const refused = new Set(['dedicated-manager']);
    expect(chosenMeasures(tier('vip'), null, refused).map(({ key }) => key)).toEqual([
      'priority-supply',
      'premium-products',
    ]);
  });
});

describe('draftActions', () => {
  it('S0-44: a measure for the weak dimension goes against its problem, the next against the worst left', () => {
    expect(atRisk.weakest).toBe('risk');
    expect(draftActions(s0, tier('at-risk'), atRisk)).toMatchObject([
      {
        measure: { key: 'clear-overdue' },
        indicator: 'payment_timeliness',
        problem: { zh: '逾期付款占比偏高' },
        goal: { metric: 'payment_timeliness', to: 0.4, beyond: false },
      },
      {
        measure: { key: 'call-back' },
        indicator: 'spend',
        goal: { metric: 'spend', to: 200_000, beyond: false },
      },
    ]);
  });

  it('takes the tier for the problem of a customer without problem points, and promises nothing', () => {
    const good = diagnose({ spend: 2_000_000, satisfaction: 5, demand_fit: 5, payment_timeliness: 0 });
    for (const draft of draftActions(s0, tier('vip'), good)) {
      expect(draft).toMatchObject({ indicator: null, problem: tier('vip').description, goal: null });
    }
  });

  it('takes what comes from outside last, and promises nothing of it: no action moves an industry', () => {
    const shrinking = diagnose({
      spend: 120_000,
      satisfaction: 4,
      complaint_rate: 0.05,
      industry_growth: -4,
      payment_timeliness: 0,
    });
    expect(shrinking.problems[0]?.indicator).toBe('industry_growth');
    expect(draftActions(s0, tier('at-risk'), shrinking)).toMatchObject([
      { indicator: 'spend', goal: { metric: 'spend', to: 200_000 } },
      { indicator: 'industry_growth', goal: null },
    ]);
  });

  it('proposes nothing once everything was cancelled', () => {
    const every = new Set(tier('at-risk').playbook.measures.map(({ key }) => key));
    expect(draftActions(s0, tier('at-risk'), atRisk, every)).toEqual([]);
  });
});
