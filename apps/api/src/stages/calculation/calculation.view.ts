import type { Department, Distribution, ResultLine, Run as RunView } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { tierDistribution, topProblems } from '@assay/scoring';
import type { Customer } from '../../core/customers/customer.entity.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import type { Run } from './run.entity.js';
import type { ResultRow } from './run.repository.js';

export function runView(run: Run): RunView {
  return {
    id: run.id,
    number: run.number,
    state: run.state,
    fingerprint: run.fingerprint,
    rulesVersion: run.rulesVersion,
    startedBy: run.startedByName,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    customers: run.customers,
    scored: run.scored,
    taskId: run.taskId,
  };
}

export function resultLineView(
  row: ResultRow,
  place: CycleCustomer,
  customer: Customer,
  ownerName: string | null,
  before: ResultRow | undefined,
): ResultLine {
  return {
    customerId: row.customerId,
    code: customer.code,
    name: customer.name,
    industry: customer.industry,
    departmentId: place.departmentId,
    owner: ownerName,
    total: row.total,
    tierByScore: row.tierByScore,
    tier: row.tier,
    coverage: row.coverage,
    dimensions: row.dimensions,
    weakest: row.weakest,
    problems: row.problems.map(({ indicator }) => indicator),
    borderline: row.borderline,
    movedByGate: row.movedByGate,
    previousTier: before?.tier ?? null,
    previousTotal: before?.total ?? null,
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}

/** How the rows spread; `before` are the same customers' results in the cycle before. */
export function distributionView(
  model: EvaluationModel,
  rows: readonly ResultRow[],
  before: {
    readonly name: string;
    readonly model: EvaluationModel;
    readonly rows: readonly ResultRow[];
  } | null,
): Distribution {
  const { tiers, scored, notScored } = tierDistribution(
    model,
    rows.map(({ tier }) => tier),
  );
  return {
    tiers: [...tiers],
    scored,
    notScored,
    movedByGate: rows.filter(({ movedByGate }) => movedByGate).length,
    borderline: rows.filter(({ borderline }) => borderline).length,
    meanTotal: meanOf(rows.map(({ total }) => total)),
    dimensions: model.dimensions.map(({ key }) => ({
      dimension: key,
      mean: meanOf(rows.map(({ dimensions }) => dimensions[key] ?? null)),
    })),
    topProblems: topProblems(
      model,
      rows.map(({ problems }) => problems),
    ).map(({ indicator, customers, share, meanLost }) => ({ indicator, customers, share, meanLost })),
    previous: before && {
      name: before.name,
      tiers: [
        ...tierDistribution(
          before.model,
          before.rows.map(({ tier }) => tier),
        ).tiers,
      ],
    },
  };
}

/** The department's name in both languages, or null when there is none. */
export function departmentName(
  departments: readonly Department[],
  id: string | null,
): Department['name'] | null {
  return departments.find((department) => department.id === id)?.name ?? null;
}
