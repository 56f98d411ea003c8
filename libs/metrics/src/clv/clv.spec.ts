import fc from 'fast-check';
import { bgNbdLogLikelihood, countTimings, expectedPurchases, probabilityAlive } from './bg-nbd.js';
import { discountedPurchases } from './discounted-purchases.js';
import { expectedSpend, gammaGammaLogLikelihood, spendingTotals } from './gamma-gamma.js';

/** The parameters printed for the CDNOW sample of 2,357 customers, in weeks. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** Printed as 6.25, 3.74 and 15.44; here with the digits of a fit by scipy 1.17, which the spreadsheet has too. */
const CDNOW_SPEND = { p: 6.249573688, q: 3.744224694, v: 15.443517752 };

describe('expectedPurchases', () => {
  it('Fader, Hardie & Lee 2005 (Excel note): 1.226 in the next 39 weeks after two by week 30.43 of 38.86', () => {
    const customer = { repeats: 2, recency: 30.43, age: 38.86 };
    expect(expectedPurchases(CDNOW, customer, 39).toFixed(3)).toBe('1.226');
  });

  it('mpmath 1.3, 40 digits, from the printed formula: few and many purchases, long horizons, a at 1, b large', () => {
    const cases: readonly [Parameters<typeof expectedPurchases>[0], number[], number][] = [
      [CDNOW, [2, 30.43, 38.86, 39], 1.22602817476714],
      [CDNOW, [0, 0, 38.86, 52], 0.252073022282459],
      [CDNOW, [26, 38, 38.86, 520], 88.0224995874945],
      [{ r: 0.5, alpha: 10, a: 1 + 1e-10, b: 3 }, [4, 20, 30, 40], 2.13669270411591],
      [{ r: 0.5, alpha: 10, a: 1, b: 3 }, [4, 20, 30, 40], 2.13669270411591],
      [{ r: 1.5, alpha: 20, a: 2.5, b: 0.7 }, [1, 3, 60, 600], 0.0244418038470167],
      [{ r: 0.1, alpha: 0.05, a: 0.3, b: 5000 }, [9, 8, 9, 26], 26.1164523088608],
      [{ r: 0.8, alpha: 7, a: 4, b: 0.9 }, [300, 150, 151, 52], 53.0491603362863],
    ];
    for (const [model, [repeats = 0, recency = 0, age = 0, time = 0], expected] of cases) {
      const found = expectedPurchases(model, { repeats, recency, age }, time);
      expect(Math.abs(found / expected - 1)).toBeLessThan(2e-9);
    }
  });

  it('law: nothing in no time, more in more time, never more than without dropping out', () => {
    const positive = (max: number) => fc.double({ min: 0.05, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ r: positive(5), alpha: positive(20), a: positive(4), b: positive(9) }),
        fc.integer({ min: 0, max: 30 }),
        positive(100),
        fc.double({ min: 0, max: 1, noNaN: true }),
        positive(300),
        (model, repeats, age, share, time) => {
          const timing = { repeats, recency: repeats === 0 ? 0 : age * share, age };
          expect(expectedPurchases(model, timing, 0)).toBe(0);
          const [half, whole] = [time / 2, time].map((one) => expectedPurchases(model, timing, one));
          expect(half ?? NaN).toBeGreaterThan(0);
          expect(whole ?? NaN).toBeGreaterThanOrEqual(half ?? NaN);
          const most = ((model.r + repeats) / (model.alpha + age)) * time;
          expect(whole ?? NaN).toBeLessThanOrEqual(most * (1 + 1e-9));
        },
      ),
    );
  });
});

describe('probabilityAlive', () => {
  it('is 1 without a repeat, and less the longer a customer is silent', () => {
    expect(probabilityAlive(CDNOW, { repeats: 0, recency: 0, age: 99 })).toBe(1);
    const silent = [38, 30, 20, 5].map((recency) =>
      probabilityAlive(CDNOW, { repeats: 3, recency, age: 38.86 }),
    );
    expect([...silent].sort((a, b) => b - a)).toEqual(silent);
    // 1 / (1 + a / (b + 2)) when the last purchase was the last day
    const fresh = probabilityAlive(CDNOW, { repeats: 3, recency: 10, age: 10 });
    expect(fresh).toBeCloseTo(1 / (1 + 0.793 / 4.426), 12);
  });
});

describe('bgNbdLogLikelihood', () => {
  it('by hand for r, alpha, a, b of 1: a customer without repeats has alpha / (alpha + T)', () => {
    const model = { r: 1, alpha: 1, a: 1, b: 1 };
    const none = countTimings([{ repeats: 0, recency: 0, age: 3 }]);
    expect(bgNbdLogLikelihood(model, none)).toBeCloseTo(Math.log(1 / 4), 12);
    // one repeat at 1 of 3: G(2)/G(1) B(1,2)/B(1,1) (4^-2 + (1/1) 2^-2) = 1/2 (1/16 + 1/4)
    const once = countTimings([{ repeats: 1, recency: 1, age: 3 }]);
    expect(bgNbdLogLikelihood(model, once)).toBeCloseTo(Math.log(0.5 * (1 / 16 + 1 / 4)), 12);
    expect(bgNbdLogLikelihood(model, [...once, ...none])).toBeCloseTo(Math.log(5 / 32 / 4), 12);
  });

  it('counts customers of one timing once', () => {
    const timing = { repeats: 1, recency: 1, age: 3 };
    expect(countTimings([timing, { ...timing }, { ...timing, age: 4 }])).toEqual([
      { ...timing, count: 2 },
      { ...timing, age: 4, count: 1 },
    ]);
  });

  it('stays finite for a customer who buys daily for years', () => {
    const daily = countTimings([{ repeats: 3000, recency: 430, age: 1000 }]);
    expect(Number.isFinite(bgNbdLogLikelihood(CDNOW, daily))).toBe(true);
  });
});

describe('expectedSpend', () => {
  it('Fader & Hardie 2013 (CDNOW spreadsheet): 24.65 for two of 22.35, 18.91 for one of 11.77, 35.17 for none', () => {
    expect(expectedSpend(CDNOW_SPEND, { repeats: 2, repeatSpend: 22.345 }).toFixed(2)).toBe('24.65');
    expect(expectedSpend(CDNOW_SPEND, { repeats: 1, repeatSpend: 11.77 }).toFixed(2)).toBe('18.91');
    expect(expectedSpend(CDNOW_SPEND, { repeats: 0, repeatSpend: 0 }).toFixed(2)).toBe('35.17');
  });

  it('by hand for p, q, v of 1, 2, 1: one purchase of 1 has G(3)/(G(1)G(2)) / 2^3, a quarter', () => {
    const logLikelihood = (repeats: number, repeatSpend: number) =>
      gammaGammaLogLikelihood({ p: 1, q: 2, v: 1 }, spendingTotals([{ repeats, repeatSpend }]));
    expect(logLikelihood(1, 1)).toBeCloseTo(Math.log(0.25), 12);
    // x = 2, m = 1: G(4)/(G(2)G(2)) 2^2 / 3^4 = 24 / 81
    expect(logLikelihood(2, 1)).toBeCloseTo(Math.log(24 / 81), 12);
  });

  it('draws a customer to the mean of all, less the more is known', () => {
    const spend = [1, 5, 50, 5000].map((repeats) =>
      expectedSpend(CDNOW_SPEND, { repeats, repeatSpend: 100 }),
    );
    expect([...spend].sort((a, b) => a - b)).toEqual(spend);
    expect(spend[3]).toBeCloseTo(100, 1);
  });
});

describe('discountedPurchases', () => {
  const customer = { repeats: 2, recency: 30.43, age: 38.86 };
  const tenPercent = (Math.log(1.1) * 7) / 365;

  it('mpmath 1.3: 1.495138 of 1.562224 in a year at 10 %, 5.310700 in ten', () => {
    const year = 365 / 7;
    // the rounded parameters of the fit, so that the figures stand for the year's
    expect(expectedPurchases(CDNOW, customer, year)).toBeCloseTo(1.56222427043037, 11);
    expect(discountedPurchases(CDNOW, customer, year, tenPercent)).toBeCloseTo(1.49513788203432, 9);
    expect(discountedPurchases(CDNOW, customer, 10 * year, tenPercent)).toBeCloseTo(5.31069975247504, 8);
  });

  it('without a rate they are the expected ones', () => {
    expect(discountedPurchases(CDNOW, customer, 52, 0)).toBe(expectedPurchases(CDNOW, customer, 52));
  });
});
