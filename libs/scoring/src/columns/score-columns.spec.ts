import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mediansOf } from '../medians.js';
import { planScoring, type ScoringPlan } from '../plan.js';
import { randomPopulation } from '../random-model.fixture.js';
import type { CustomerScore, ImputedValues } from '../results.js';
import { s0, s0Values, VIP_AT_RISK, WORKED_EXAMPLE } from '../s0-values.fixture.js';
import { scoreCustomer } from '../score-customer.js';
import { FLAGS } from './flags.js';
import { NOT_SCORED, scoreColumns, type ScoredColumns } from './score-columns.js';

type Customer = readonly (number | null | undefined)[];

const columnsOf = (plan: ScoringPlan, customers: readonly Customer[]): readonly Float64Array[] =>
  plan.inputs.map((_, at) => Float64Array.from(customers, (customer) => customer[at] ?? NaN));

const one = (plan: ScoringPlan, customer: Customer, imputed: ImputedValues): CustomerScore =>
  scoreCustomer(plan, Object.fromEntries(plan.inputs.map(({ key }, at) => [key, customer[at]])), imputed);

/** One row of the columns in the words of the single result, null for NaN. */
function rowOf(plan: ScoringPlan, columns: ScoredColumns, row: number) {
  const at = (column: Float64Array): number | null => {
    const value = column[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const tier = (column: Uint8Array): string | null =>
    plan.model.tiers[column[row] ?? NOT_SCORED]?.key ?? null;
  const flags = columns.flags[row] ?? 0;
  return {
    indicators: columns.indicators.map(at),
    dimensions: columns.dimensions.map(at),
    total: at(columns.totals),
    coverage: at(columns.coverage),
    tierByScore: tier(columns.tiersByScore),
    tier: tier(columns.tiers),
    nothingMeasured: (flags & FLAGS.nothingMeasured) !== 0,
    coverageBelowMinimum: (flags & FLAGS.coverageBelowMinimum) !== 0,
    indicatorBlocks: (flags & FLAGS.indicatorBlocks) !== 0,
    movedByGate: (flags & FLAGS.movedByGate) !== 0,
    borderline: (flags & FLAGS.borderline) !== 0,
  };
}

function expectedRow(score: CustomerScore) {
  const reason = (code: string): boolean => score.notScored.some((given) => given.code === code);
  return {
    indicators: score.indicators.map((indicator) => indicator.score),
    dimensions: score.dimensions.map((dimension) => dimension.score),
    total: score.total,
    coverage: score.coverage,
    tierByScore: score.tierByScore,
    tier: score.tier,
    nothingMeasured: reason('nothing-measured'),
    coverageBelowMinimum: reason('coverage-below-minimum'),
    indicatorBlocks: reason('indicator-blocks'),
    movedByGate: score.moves.length > 0,
    borderline: score.borderline !== null,
  };
}

describe('scoreColumns', () => {
  it('law: gives every customer what scoreCustomer gives, to the bit', () => {
    const seen = { scored: 0, notScored: 0, moved: 0 };
    fc.assert(
      fc.property(randomPopulation, ({ plan, customers }) => {
        const columns = columnsOf(plan, customers);
        const imputed = mediansOf(plan, columns);
        const scored = scoreColumns(plan, columns, imputed);
        customers.forEach((customer, row) => {
          const single = one(plan, customer, imputed);
          expect(rowOf(plan, scored, row)).toEqual(expectedRow(single));
          if (single.total === null) seen.notScored += 1;
          else seen.scored += 1;
          if (single.moves.length > 0) seen.moved += 1;
        });
      }),
      { numRuns: 1000 },
    );
    // The law means nothing if the draws never reach the interesting cases.
    expect(Math.min(seen.scored, seen.notScored, seen.moved)).toBeGreaterThan(20);
  });

  it('scores the golden customers of S0, in whichever row they stand', () => {
    const plan = planScoring(s0);
    const customers = Array.from({ length: 3000 }, (_, row) => {
      const values = s0Values(row % 2 === 0 ? VIP_AT_RISK : WORKED_EXAMPLE);
      return plan.inputs.map(({ key }) => values[key]);
    });
    const { totals, tiers, flags } = scoreColumns(plan, columnsOf(plan, customers));
    expect(new Set(totals.filter((_, row) => row % 2 === 0))).toEqual(new Set([4.5]));
    expect(new Set(flags.filter((_, row) => row % 2 === 0))).toEqual(
      new Set([FLAGS.movedByGate | FLAGS.borderline]),
    );
    expect(new Set(tiers)).toEqual(new Set([1]));
  });

  it('scores nobody when there is nobody', () => {
    const plan = planScoring(s0);
    expect(scoreColumns(plan, columnsOf(plan, [])).size).toBe(0);
  });

  it('refuses columns that are lacking or differ in length', () => {
    const plan = planScoring(s0);
    const columns = columnsOf(plan, [[], []]);
    expect(() => scoreColumns(plan, columns.slice(1))).toThrow(RangeError);
    expect(() => scoreColumns(plan, [...columns.slice(1), new Float64Array(3)])).toThrow(RangeError);
  });
});
