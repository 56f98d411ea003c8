import {
  bgNbdLogLikelihood,
  countTimings,
  expectedPurchases,
  probabilityAlive,
  type BgNbd,
} from './bg-nbd.js';
import type { ClvProblem, ClvProblemCode } from './clv-problem.js';
import { discountedPurchases } from './discounted-purchases.js';
import {
  expectedSpend,
  gammaGammaLogLikelihood,
  spenders,
  spendingTotals,
  type GammaGamma,
} from './gamma-gamma.js';
import { minimise } from './minimise.js';
import { DAYS_OF_WEEK, type PurchaseHistory } from './purchase-history.js';

/** A model with how well it fits. */
export interface Fitted<T> {
  readonly parameters: T;
  readonly logLikelihood: number;
  /** Customers it was fitted to. */
  readonly customers: number;
}

export interface LifetimeModel {
  /** When customers buy; times in weeks. */
  readonly purchases: Fitted<BgNbd>;
  /** What they spend on a purchase. */
  readonly spend: Fitted<GammaGamma>;
}

export type LifetimeModelling =
  { readonly ok: true; readonly value: LifetimeModel } | { readonly ok: false; readonly problem: ClvProblem };

/** Over which time and at which rate value is counted. */
export interface ClvTerms {
  readonly horizonDays: number;
  /** Per year, .1 is 10 %. */
  readonly annualRate: number;
}

/** What is expected of one customer within the horizon. */
export interface LifetimeValue {
  readonly customer: string;
  readonly probabilityAlive: number;
  readonly expectedPurchases: number;
  /** Mean spend of each of them. */
  readonly expectedSpend: number;
  /** Discounted purchases times expected spend: of revenue, unless the amounts were margins. */
  readonly clv: number;
}

/** Fewer say too little of how rates and lifetimes differ. */
export const LEAST_REPEAT_CUSTOMERS = 100;
const DAYS_OF_YEAR = 365;
/** A parameter beyond these, or near them, has no finite best value. */
const LIMIT = Math.log(1e6);
const NEAR = Math.log(10);

/**
 * Fits BG/NBD (Fader, Hardie & Lee 2005) and Gamma-Gamma (Fader & Hardie 2013) by maximum likelihood, searching the
 * logarithms of the parameters.
 *
 * Refused: fewer than 100 customers with a repeat purchase and spend, a likelihood without a maximum, a spend whose
 * mean is not defined.
 */
export function fitLifetimeModel(histories: readonly PurchaseHistory[]): LifetimeModelling {
  const buyers = spenders(histories);
  if (buyers.length < LEAST_REPEAT_CUSTOMERS) {
    const facts = { found: buyers.length, least: LEAST_REPEAT_CUSTOMERS };
    return refused('too-few-repeat-customers', facts);
  }
  const timings = countTimings(histories);
  const week = mean(histories.map(({ age }) => age));
  const bought = mostLikely(
    (logs) => bgNbdLogLikelihood(bgNbdFrom(logs, week), timings) / histories.length,
    [0, 0, 0, 0],
  );
  const purchases = bgNbdFrom(bought.logs, week);
  if (!bought.converged) return refused('purchases-not-converged', { ...purchases });
  const totals = spendingTotals(buyers);
  const money = mean(buyers.map(({ repeatSpend }) => repeatSpend));
  const spent = mostLikely(
    (logs) => gammaGammaLogLikelihood(gammaGammaFrom(logs, money), totals) / buyers.length,
    [0, 1, 0],
  );
  const spend = gammaGammaFrom(spent.logs, money);
  if (!spent.converged) return refused('spend-not-converged', { ...spend });
  if (spend.q <= 1) return refused('spend-without-mean', { q: spend.q });
  return {
    ok: true,
    value: {
      purchases: {
        parameters: purchases,
        logLikelihood: bgNbdLogLikelihood(purchases, timings),
        customers: histories.length,
      },
      spend: {
        parameters: spend,
        logLikelihood: gammaGammaLogLikelihood(spend, totals),
        customers: buyers.length,
      },
    },
  };
}

/** What a fitted model expects of a customer within the horizon, from the end of the window on. */
export function lifetimeValue(
  { purchases, spend }: LifetimeModel,
  history: PurchaseHistory,
  { horizonDays, annualRate }: ClvTerms,
): LifetimeValue {
  const weeks = horizonDays / DAYS_OF_WEEK;
  const rate = (Math.log1p(annualRate) * DAYS_OF_WEEK) / DAYS_OF_YEAR;
  const each = expectedSpend(spend.parameters, history);
  return {
    customer: history.customer,
    probabilityAlive: probabilityAlive(purchases.parameters, history),
    expectedPurchases: expectedPurchases(purchases.parameters, history, weeks),
    expectedSpend: each,
    clv: each * discountedPurchases(purchases.parameters, history, weeks, rate),
  };
}

/** The logarithms of the parameters where the likelihood is largest. */
function mostLikely(
  logLikelihood: (logs: readonly number[]) => number,
  start: readonly number[],
): { readonly logs: readonly number[]; readonly converged: boolean } {
  const within = (logs: readonly number[], limit: number) => logs.every((log) => Math.abs(log) <= limit);
  const { point, converged } = minimise(
    (logs) => (within(logs, LIMIT) ? -logLikelihood(logs) : Infinity),
    start,
  );
  return { logs: point, converged: converged && within(point, LIMIT - NEAR) };
}

/** @param week the scale of time, so that every logarithm is near 0 */
function bgNbdFrom([r = 0, alpha = 0, a = 0, b = 0]: readonly number[], week: number): BgNbd {
  return { r: Math.exp(r), alpha: week * Math.exp(alpha), a: Math.exp(a), b: Math.exp(b) };
}

/** @param money the scale of spend */
function gammaGammaFrom([p = 0, q = 0, v = 0]: readonly number[], money: number): GammaGamma {
  return { p: Math.exp(p), q: Math.exp(q), v: money * Math.exp(v) };
}

function refused(code: ClvProblemCode, facts: ClvProblem['facts']): LifetimeModelling {
  return { ok: false, problem: { code, facts } };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
