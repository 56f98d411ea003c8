import { Injectable } from '@nestjs/common';
import { planScoring, type ScoringPlan } from '@assay/scoring';
import type { EntityManager } from 'typeorm';
import type { Action } from '../../core/actions/action.entity.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { outcomeOf, rawOf, type Explained, type Goal } from './promises.js';

const CHUNK = 200;

/** The run that a cycle's plan stands on, ready to be scored again. */
export interface PlannedRun {
  readonly id: string;
  readonly scoring: ScoringPlan;
}

/** A result without its explanation. */
export type ResultLine = Awaited<ReturnType<CalculationReader['lines']>>[number];

/** What an action keeps of its promise. */
export type KeptPromise = Pick<
  Action,
  'effectMetric' | 'effectFrom' | 'effectTo' | 'effectBeyond' | 'promise' | 'runId'
>;

const NOTHING_PROMISED: KeptPromise = {
  effectMetric: null,
  effectFrom: null,
  effectTo: null,
  effectBeyond: false,
  promise: null,
  runId: null,
};

/** The goal of an action; null when it promises nothing. */
export function goalOf(action: KeptPromise): Goal | null {
  const { effectMetric, effectTo, effectBeyond } = action;
  return effectMetric === null || effectTo === null
    ? null
    : { metric: effectMetric, to: effectTo, beyond: effectBeyond };
}

/** A goal with what the customer comes to by it alone, as an action keeps it. */
export function keptPromise(
  run: PlannedRun | null,
  explained: Explained | undefined,
  goal: Goal | null,
): KeptPromise {
  if (!goal) return { ...NOTHING_PROMISED, runId: run?.id ?? null };
  const kept = {
    effectMetric: goal.metric,
    effectTo: goal.to,
    effectBeyond: goal.beyond,
    runId: run?.id ?? null,
  };
  if (!run || !explained) return { ...kept, effectFrom: null, promise: null };
  const { total, tier } = explained;
  return {
    ...kept,
    effectFrom: rawOf(explained, goal.metric),
    promise: { before: { total, tier }, after: outcomeOf(run.scoring, explained, [goal]) },
  };
}

/** Opens the run that promises are computed from. */
@Injectable()
export class RunBook {
  constructor(
    private readonly calculation: CalculationReader,
    private readonly models: ModelReader,
  ) {}

  /** Null before there is a complete run. */
  async open(manager: EntityManager, cycleId: string): Promise<PlannedRun | null> {
    const run = await this.calculation.currentRun(manager, cycleId);
    if (!run) return null;
    const { content } = await this.models.ofCycle(manager, run);
    return { id: run.id, scoring: planScoring(content, run.weights) };
  }

  /** Explanations by customer; read in parts, since each is long. */
  async explained(
    manager: EntityManager,
    run: PlannedRun | null,
    customerIds: readonly string[],
  ): Promise<Map<string, Explained>> {
    const found = new Map<string, Explained>();
    if (!run) return found;
    for (let start = 0; start < customerIds.length; start += CHUNK) {
      const part = customerIds.slice(start, start + CHUNK);
      for (const result of await this.calculation.results(manager, run.id, part)) {
        const { terms, total, tier } = result.explanation;
        found.set(result.customerId, { terms, total, tier });
      }
    }
    return found;
  }

  /** Totals, weakest dimensions and problem points by customer. */
  async lines(manager: EntityManager, run: PlannedRun | null): Promise<Map<string, ResultLine>> {
    const lines = run ? await this.calculation.lines(manager, run.id) : [];
    return new Map(lines.map((line) => [line.customerId, line]));
  }
}
