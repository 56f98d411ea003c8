import { Injectable } from '@nestjs/common';
import type { ScoreAggregates } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { aggregateOf, aggregateRatings, raterSeverity, type Aggregate } from '@assay/scoring';
import type { EntityManager } from 'typeorm';
import { expertIndicators, rubricOf } from './expert-indicators.js';
import { groupBy } from './group-by.js';
import { SheetScoreRepository, type SubmittedScore } from './sheet-score.repository.js';

/** Aggregates by customer. */
export type AggregatesByCustomer = ReadonlyMap<string, readonly ScoreAggregates[]>;

interface Panel {
  readonly model: EvaluationModel;
  readonly aggregate: Aggregate;
  /** No sheet of the cycle is open any more: only then may figures stand on the scores of all customers. */
  readonly done: boolean;
}

/** What the submitted scores of customers come to. */
@Injectable()
export class OfficialScores {
  constructor(private readonly scores: SheetScoreRepository) {}

  /** Of all customers, or of some. */
  async of(
    manager: EntityManager,
    cycleId: string,
    panel: Panel,
    customerIds?: readonly string[],
  ): Promise<AggregatesByCustomer> {
    // How severe a rater is shows in all that the rater scored.
    const all = await this.scores.submitted(manager, cycleId, panel.done ? undefined : customerIds);
    return aggregatesOf(all, panel, customerIds && new Set(customerIds));
  }
}

/** The aggregates of submitted scores by customer, in the order of the model's indicators. */
export function aggregatesOf(
  scores: readonly SubmittedScore[],
  { model, aggregate, done }: Panel,
  wanted?: ReadonlySet<string>,
): Map<string, ScoreAggregates[]> {
  const byIndicator = groupBy(scores, ({ indicatorKey }) => indicatorKey);
  const found = new Map<string, ScoreAggregates[]>();
  for (const indicator of expertIndicators(model)) {
    const ratings = (byIndicator.get(indicator.key) ?? []).map(({ customerId, expertId, score }) => ({
      item: customerId,
      rater: expertId,
      score,
    }));
    const severities = done ? raterSeverity(ratings) : new Map<string, never>();
    const levels = rubricOf(indicator).map(({ score }) => score);
    const scale = [Math.min(...levels), Math.max(...levels)] as const;
    const some = wanted ? ratings.filter(({ item }) => wanted.has(item)) : ratings;
    for (const [customerId, values] of aggregateRatings(some, severities, scale)) {
      const { count, mean, median, trimmed, corrected } = values;
      const official = aggregate === 'severity-corrected' && !done ? null : aggregateOf(values, aggregate);
      const line = { indicator: indicator.key, count, mean, median, trimmed, official };
      const lines = found.get(customerId) ?? [];
      lines.push({ ...line, corrected: done ? corrected : null });
      found.set(customerId, lines);
    }
  }
  return found;
}
