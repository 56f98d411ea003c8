import { Injectable } from '@nestjs/common';
import type { WeightMethod } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import type { ReportedCycle, ReportOrigin } from '../../core/reports/templates/shared/report.js';
import type { WeightSource } from '../../core/reports/templates/weight-source.js';
import { CalculationReader, type Run } from '../../stages/calculation/calculation.reader.js';
import { ReviewReader, type EffectiveTier } from '../../stages/review/review.reader.js';
import { WeightConsensusReader } from '../../stages/weight-consensus/weight-consensus.reader.js';
import type { PrintOrder } from '../print-order.entity.js';

type Tiers = ReadonlyMap<string, EffectiveTier>;

/** What reports say of where the weights come from. */
function weightSourceOf({
  method,
  exception,
}: {
  readonly method: WeightMethod;
  readonly exception: string | null;
}): WeightSource {
  if (method === 'template') return 'model';
  if (method === 'equal') return 'equal';
  if (method === 'entropy') return 'data';
  if (method !== 'ahp') return 'combined';
  return exception === null ? 'experts' : 'exception';
}

/** What every document of an order stands on. */
export interface OrderBasis {
  readonly cycle: Cycle;
  readonly run: Run;
  readonly model: EvaluationModel;
  /** As the review decided; empty when the run is no longer the one that is reviewed. */
  readonly tiers: Tiers;
  readonly weightSource: WeightSource;
  /** Experts whose comparisons made the weights. */
  readonly experts: number;
  /** The cycle before with its last run. */
  readonly previous: {
    readonly cycleName: string;
    readonly run: Run;
    readonly model: EvaluationModel;
    readonly tiers: Tiers;
  } | null;
  /** What reports say of the cycle and of where their figures come from. */
  readonly heading: { readonly cycle: ReportedCycle; readonly origin: ReportOrigin };
}

/** The tier that holds: after review where there is a decision, else as calculated. */
export function tierThatHolds(
  tiers: Tiers,
  result: { customerId: string; tier: string | null },
): string | null {
  const decided = tiers.get(result.customerId);
  return decided ? decided.effective : result.tier;
}

/** Reads the basis of an order. */
@Injectable()
export class BasisOfOrder {
  constructor(
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly calculation: CalculationReader,
    private readonly review: ReviewReader,
    private readonly weights: WeightConsensusReader,
    private readonly calendar: Calendar,
  ) {}

  async read(manager: EntityManager, order: PrintOrder): Promise<OrderBasis> {
    const cycle = await this.cycles.one(manager, order.cycleId);
    const run = await this.calculation.run(manager, order.runId);
    if (!run) throw new RangeError(`order ${order.id} is about no run`);
    const { content: model } = await this.models.ofCycle(manager, run);
    const current = await this.calculation.currentRun(manager, cycle.id);
    const reviewed = current?.id === run.id;
    const weights = await this.weights.accepted(manager, cycle.id);
    return {
      cycle,
      run,
      model,
      tiers: reviewed ? await this.review.effectiveTiers(manager, cycle.id) : new Map(),
      weightSource: weights ? weightSourceOf(weights) : 'model',
      experts: weights?.evidence.experts ?? 0,
      previous: await this.before(manager, cycle),
      heading: {
        cycle: {
          name: cycle.name,
          goal: cycle.goal,
          periodStart: cycle.periodStart,
          periodEnd: cycle.periodEnd,
        },
        origin: {
          fingerprint: run.fingerprint,
          calculatedAt: (run.finishedAt ?? run.startedAt).toISOString(),
          generatedAt: order.orderedAt.toISOString(),
          timeZone: this.calendar.zone,
        },
      },
    };
  }

  private async before(manager: EntityManager, { previousId }: Cycle): Promise<OrderBasis['previous']> {
    const run = previousId ? await this.calculation.currentRun(manager, previousId) : null;
    if (!run || !previousId) return null;
    const { name } = await this.cycles.one(manager, previousId);
    const { content: model } = await this.models.ofCycle(manager, run);
    return { cycleName: name, run, model, tiers: await this.review.effectiveTiers(manager, previousId) };
  }
}
