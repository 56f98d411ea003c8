import { tierDistribution, topProblems } from '@assay/scoring';
import type { Department } from '@assay/contract';
import type { Customer } from '../../core/customers/customer.entity.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import type {
  CycleReportData,
  ReportedResult,
} from '../../core/reports/templates/cycle-report/cycle-report-data.js';
import { dayIn } from '../../platform/clock/day.js';
import type { ResultLine } from './result-line.js';
import { approvalsOf } from './approvals-of.js';
import { averageOf } from './cycle-means.js';
import { meanOf } from './means.js';
import { tierThatHolds, type OrderBasis } from './order-basis.js';
import { scopeWords } from './scope-words.js';

/** Everything that is known of a cycle when its report is composed. */
export interface CycleFacts {
  readonly places: readonly CycleCustomer[];
  readonly customers: ReadonlyMap<string, Customer>;
  /** Names of account owners by id. */
  readonly owners: ReadonlyMap<string, { readonly name: string }>;
  readonly departments: readonly Department[];
  readonly lines: readonly ResultLine[];
  /** Of the cycle before. */
  readonly before: readonly ResultLine[];
}

type Tiers = ReadonlyMap<string, string | null>;

function tiersOf(decided: OrderBasis['tiers'], lines: readonly ResultLine[]): Tiers {
  return new Map(lines.map((line) => [line.customerId, tierThatHolds(decided, line)]));
}

function movesBetween(before: Tiers, now: Tiers): CycleReportData['moves'] {
  const moves = new Map<string, { from: string | null; to: string | null; customers: number }>();
  for (const [customerId, to] of now) {
    const from = before.get(customerId);
    if (from === undefined) continue;
    const move = moves.get(`${from ?? ''}>${to ?? ''}`) ?? { from, to, customers: 0 };
    moves.set(`${from ?? ''}>${to ?? ''}`, { ...move, customers: move.customers + 1 });
  }
  return [...moves.values()];
}

/** Best first; those without a score last. */
function byTotal(a: ReportedResult, b: ReportedResult): number {
  const score = ({ total }: ReportedResult): number => total ?? -Infinity;
  const difference = score(b) - score(a);
  return Number.isNaN(difference) || difference === 0
    ? a.code.localeCompare(b.code, 'en', { numeric: true })
    : difference;
}

export function cycleReportOf(basis: OrderBasis, facts: CycleFacts): CycleReportData {
  const { cycle, run, model, previous } = basis;
  const { lines, before, places, customers, owners, departments } = facts;
  const sameTiers =
    previous?.model.tiers.map(({ key }) => key).join() === model.tiers.map(({ key }) => key).join();
  const now = tiersOf(basis.tiers, lines);
  const then: Tiers = previous && sameTiers ? tiersOf(previous.tiers, before) : new Map();
  const place = new Map(places.map((one) => [one.customerId, one]));
  const reported = lines.flatMap((line): ReportedResult[] => {
    const customer = customers.get(line.customerId);
    if (!customer) return [];
    const tier = now.get(line.customerId) ?? null;
    const previousTier = then.get(line.customerId);
    return [
      {
        code: customer.code,
        name: customer.name,
        industry: customer.industry,
        owner: owners.get(place.get(line.customerId)?.ownerId ?? '')?.name ?? null,
        dimensionScores: model.dimensions.map(({ key }) => line.dimensions[key] ?? null),
        total: line.total,
        tier,
        ...(previousTier === undefined ? {} : { previousTier }),
        moved: tier !== line.tierByScore,
        coverage: line.coverage,
      },
    ];
  });
  const zone = basis.heading.origin.timeZone;
  return {
    ...basis.heading,
    model,
    target: cycle.target,
    scope: scopeWords(cycle.scopeFilter, departments),
    scopeFrozenOn: cycle.scopeFrozenAt && dayIn(zone, cycle.scopeFrozenAt),
    weights: run.weights,
    weightSource: basis.weightSource,
    experts: basis.experts,
    distribution: tierDistribution(model, now.values()),
    previousDistribution: then.size > 0 ? tierDistribution(model, then.values()) : null,
    moves: movesBetween(then, now),
    average: {
      ...averageOf(model, lines),
      previousTotal: meanOf(before.map(({ total }) => total)),
      coverage: meanOf(lines.map(({ coverage }) => coverage)) ?? 0,
    },
    problems: topProblems(
      model,
      lines.map(({ problems }) => problems),
    ),
    approvals: approvalsOf(places, basis.tiers, departments, zone),
    customers: reported.sort(byTotal),
  };
}
