import { Injectable } from '@nestjs/common';
import { isBefore, isStage } from '@assay/cycle';
import { indicatorsOf, type EvaluationModel, type WeightSet } from '@assay/model';
import { mediansOf, planScoring, scoreColumns, type ScoredColumns } from '@assay/scoring';
import type { DecisionData } from '@assay/weighting';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../expert-scoring/expert-scoring.reader.js';

/** The raw values of the cycle's customers, one column for each input of the model. */
export interface ScoredValues {
  readonly model: EvaluationModel;
  readonly columns: readonly Float64Array[];
}

/** Reads what the cycle's customers would be scored from. */
@Injectable()
export class ScoredValuesReader {
  constructor(
    private readonly cycles: CycleReader,
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
  ) {}

  /** @returns null while experts may still score: a weight must not tell what their scores are */
  async of(manager: EntityManager, cycle: Cycle, model: EvaluationModel): Promise<ScoredValues | null> {
    if (isStage(cycle.state) && isBefore(cycle.state, 'weight-consensus')) return null;
    const customers = await this.cycles.customers(manager, cycle.id);
    const collected = await this.data.values(manager, cycle.id);
    const official = await this.scoring.official(manager, cycle.id);
    const columns = planScoring(model).inputs.map(({ key, indicator, source }) => {
      const part = key === indicator ? null : key.slice(indicator.length + 1);
      return Float64Array.from(customers, ({ customerId }) => {
        if (source.kind === 'experts') return official.get(customerId)?.get(indicator)?.score ?? NaN;
        const known = collected.get(customerId)?.get(indicator);
        return (part === null ? known?.value : known?.parts?.[part]) ?? NaN;
      });
    });
    return { model, columns };
  }
}

/** Scores and tiers of all customers under a weight set, in memory. */
export function scoreWith({ model, columns }: ScoredValues, weights: WeightSet): ScoredColumns {
  const plan = planScoring(model, weights);
  return scoreColumns(plan, columns, mediansOf(plan, columns));
}

/**
 * The matrix that objective weights are computed from: customers who have every value, one column for each indicator.
 * An indicator of one input brings its raw values; one that joins several brings its scores, since it has no other
 * single figure.
 */
export function decisionData(values: ScoredValues): DecisionData {
  const { model } = values;
  const plan = planScoring(model);
  const scores = scoreWith(values, Object.fromEntries(indicatorsOf(model).map(({ key }) => [key, 1])));
  const columns = plan.indicators.map(({ key, inputs }, place) => {
    const [only] = inputs;
    const at = plan.inputs.findIndex((input) => input.key === only?.key);
    const raw = inputs.length === 1 ? values.columns[at] : undefined;
    const direction = raw && only ? only.direction : ('benefit' as const);
    return {
      key,
      direction,
      used: raw ?? scores.indicators[place] ?? new Float64Array(),
      needs: inputs.map((input) => values.columns[plan.inputs.findIndex((one) => one.key === input.key)]),
    };
  });
  const rows = Array.from({ length: scores.size }, (_, row) => row)
    .filter((row) => columns.every(({ needs }) => needs.every((need) => Number.isFinite(need?.[row]))))
    .map((row) => columns.map(({ used }) => used[row] ?? NaN));
  return { columns: columns.map(({ key, direction }) => ({ key, direction })), rows };
}
