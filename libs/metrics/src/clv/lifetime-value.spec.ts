import fc from 'fast-check';
import { bgNbdLogLikelihood, countTimings } from './bg-nbd.js';
import { clvText } from './clv-problem.js';
import { gammaGammaLogLikelihood, spenders, spendingTotals } from './gamma-gamma.js';
import { fitLifetimeModel, lifetimeValue, type LifetimeModel } from './lifetime-value.js';
import type { PurchaseHistory } from './purchase-history.js';
import { simulateBuyers } from './simulated-buyers.fixture.js';

const TRUE = { r: 0.6, alpha: 5, a: 0.8, b: 2.5 };
const SPEND = { p: 6, q: 4, v: 60 };

function fitted(histories: readonly PurchaseHistory[]): LifetimeModel {
  const result = fitLifetimeModel(histories);
  if (!result.ok) throw new Error(clvText(result.problem, 'en'));
  return result.value;
}

const within = (found: number, expected: number, share: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThan(share);

describe('fitLifetimeModel', () => {
  const buyers = simulateBuyers(TRUE, SPEND, 3000, 52);
  const model = fitted(buyers);

  it('3,000 simulated customers give back the parameters they were made with', () => {
    const { r, alpha, a, b } = model.purchases.parameters;
    within(r, TRUE.r, 0.1);
    within(alpha, TRUE.alpha, 0.12);
    within(a / (a + b), TRUE.a / (TRUE.a + TRUE.b), 0.12);
    const { p, q, v } = model.spend.parameters;
    within(p, SPEND.p, 0.15);
    within(q, SPEND.q, 0.15);
    within((p * v) / (q - 1), (SPEND.p * SPEND.v) / (SPEND.q - 1), 0.05);
    expect(model.purchases.customers).toBe(3000);
    expect(model.spend.customers).toBe(buyers.filter(({ repeats }) => repeats > 0).length);
  });

  it('law: no parameters nearby are likelier', () => {
    const timings = countTimings(buyers);
    const paying = spendingTotals(spenders(buyers));
    const factor = fc.double({ min: 0.8, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(factor, factor, factor, factor), ([one, two, three, four]) => {
        const { r, alpha, a, b } = model.purchases.parameters;
        const other = { r: r * one, alpha: alpha * two, a: a * three, b: b * four };
        expect(bgNbdLogLikelihood(other, timings)).toBeLessThanOrEqual(model.purchases.logLikelihood + 1e-6);
        const { p, q, v } = model.spend.parameters;
        const spend = { p: p * one, q: q * two, v: v * three };
        expect(gammaGammaLogLikelihood(spend, paying)).toBeLessThanOrEqual(model.spend.logLikelihood + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('law: the order of the customers does not matter, and the currency scales v alone', () => {
    const yen = [...buyers].reverse().map((one) => ({ ...one, repeatSpend: one.repeatSpend * 150 }));
    const again = fitted(yen);
    within(again.purchases.parameters.r, model.purchases.parameters.r, 1e-5);
    within(again.purchases.parameters.b, model.purchases.parameters.b, 1e-5);
    within(again.spend.parameters.q, model.spend.parameters.q, 1e-5);
    within(again.spend.parameters.v, 150 * model.spend.parameters.v, 1e-5);
  });

  it('refuses under 100 customers with a repeat purchase, and says what remains', () => {
    const repeating = buyers.filter(({ repeats }) => repeats > 0);
    const few = [...repeating.slice(0, 99), ...buyers.filter(({ repeats }) => repeats === 0)];
    const result = fitLifetimeModel(few);
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'too-few-repeat-customers', facts: { found: 99, least: 100 } },
    });
    if (!result.ok) expect(clvText(result.problem, 'en')).toContain('Only 99 customers bought again');
    expect(fitLifetimeModel(repeating.slice(0, 100))).not.toMatchObject({
      problem: { code: 'too-few-repeat-customers' },
    });
    expect(fitLifetimeModel([])).toMatchObject({ problem: { facts: { found: 0 } } });
  });

  it('refuses customers who never stop: the chance of stopping has no best value', () => {
    const loyal = buyers
      .filter(({ repeats }) => repeats > 0)
      .map((one) => ({ ...one, recency: one.age, repeats: one.repeats }));
    expect(fitLifetimeModel(loyal)).toMatchObject({ problem: { code: 'purchases-not-converged' } });
  });

  it('refuses spend that never varies: its shape has no best value', () => {
    const same = buyers.map((one) => ({ ...one, repeatSpend: one.repeats === 0 ? 0 : 10 }));
    expect(fitLifetimeModel(same)).toMatchObject({ problem: { code: 'spend-not-converged' } });
  });
});

describe('lifetimeValue', () => {
  const model: LifetimeModel = {
    purchases: { parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, logLikelihood: 0, customers: 1 },
    spend: {
      parameters: { p: 6.249573688, q: 3.744224694, v: 15.443517752 },
      logLikelihood: 0,
      customers: 1,
    },
  };
  const history = {
    customer: 'K1',
    repeats: 2,
    recency: 30.43,
    age: 38.86,
    repeatSpend: 22.345,
    totalSpend: { mantissa: 7403, scale: 2 },
  };

  it('Fader, Hardie & Lee 2005; Fader & Hardie 2013: 39 weeks bring 1.226 purchases of 24.65', () => {
    const value = lifetimeValue(model, history, { horizonDays: 39 * 7, annualRate: 0 });
    expect(value.customer).toBe('K1');
    expect(value.expectedPurchases.toFixed(3)).toBe('1.226');
    expect(value.expectedSpend.toFixed(2)).toBe('24.65');
    expect(value.clv).toBeCloseTo(value.expectedPurchases * value.expectedSpend, 9);
  });

  it('mpmath 1.3: at 10 % a year, 365 days are worth 1.495138 purchases', () => {
    const value = lifetimeValue(model, history, { horizonDays: 365, annualRate: 0.1 });
    expect(value.clv / value.expectedSpend).toBeCloseTo(1.49513788203432, 9);
  });

  it('law: value grows with the horizon and falls with the rate', () => {
    const clv = (horizonDays: number, annualRate: number) =>
      lifetimeValue(model, history, { horizonDays, annualRate }).clv;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3650 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (days, rate) => {
          expect(clv(days + 30, rate)).toBeGreaterThan(clv(days, rate));
          expect(clv(days, rate + 0.05)).toBeLessThan(clv(days, rate));
        },
      ),
    );
  });
});
