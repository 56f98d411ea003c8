import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, PanelReport, PanelRater } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import {
  gatherValues,
  mediansOf,
  NOT_SCORED,
  planScoring,
  raterSeverity,
  scoreColumns,
  tierMoves,
  type CollectedValue,
  type RaterSeverity,
  type Rating,
} from '@assay/scoring';
import type { EntityManager } from 'typeorm';
import { Work } from '../../../platform/database/work.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import type { Cycle } from '../../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../../core/models/model.reader.js';
import { PeopleReader } from '../../../core/people/people.reader.js';
import { DataCollectionReader } from '../../data-collection/data-collection.reader.js';
import { expertIndicators } from '../expert-indicators.js';
import { aggregatesOf } from '../official-scores.js';
import { ScoringRulesRepository } from '../rules/scoring-rules.repository.js';
import { ScoringBoardRepository } from '../scoring-board.repository.js';
import { SheetScoreRepository, type SubmittedScore } from '../sheet-score.repository.js';
import { agreementOf } from './agreement-of.js';

type Tiers = ReadonlyMap<string, string | null>;

/** Statistics of the panel, once its last sheet is in: as long as one is open, nothing is told of any score. */
@Injectable()
export class PanelReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly data: DataCollectionReader,
    private readonly rules: ScoringRulesRepository,
    private readonly board: ScoringBoardRepository,
    private readonly scores: SheetScoreRepository,
  ) {}

  async report({ params }: InputOf<typeof expertScoring.panel>): Promise<PanelReport> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    if (!cycle.modelVersionId) throw new RuleBroken('model-missing');
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const head = {
      indicators: expertIndicators(model).map(({ key, name }) => ({ key, name })),
      tiers: model.tiers.map(({ key, name }) => ({ key, name })),
    };
    const counts = await this.board.counts(manager, cycle.id);
    const open = counts
      .filter(({ state, purpose }) => state === 'open' && purpose === 'scoring')
      .reduce((sum, { sheets }) => sum + sheets, 0);
    const scores = open > 0 ? [] : await this.scores.submitted(manager, cycle.id);
    if (scores.length === 0) return { ...head, open, panel: null };
    const agreement = head.indicators.map(({ key }) => agreementOf(key, ratingsOf(scores, key)));
    return { ...head, open, panel: { agreement, raters: await this.raters(manager, cycle, model, scores) } };
  }

  private async raters(
    manager: EntityManager,
    cycle: Cycle,
    model: EvaluationModel,
    scores: readonly SubmittedScore[],
  ): Promise<PanelRater[]> {
    const ids = [...new Set(scores.map(({ expertId }) => expertId))];
    const people = await this.people.byIds(ids, manager);
    const tiersFrom = await this.tiers(manager, cycle, model);
    const all = tiersFrom(scores);
    const severities = new Map(
      expertIndicators(model).map(({ key }) => [key, raterSeverity(ratingsOf(scores, key))]),
    );
    return ids
      .map((id) => {
        const own = scores.filter(({ expertId }) => expertId === id);
        const moves = tierMoves(all, tiersFrom(scores.filter(({ expertId }) => expertId !== id)));
        return {
          person: { id, name: people.get(id)?.name ?? '—' },
          customers: new Set(own.map(({ customerId }) => customerId)).size,
          indicators: [...severities].map(([key, found]) => figuresOf(key, own, found.get(id))),
          moved: moves.reduce((sum, { customers }) => sum + customers, 0),
          moves,
        };
      })
      .sort((a, b) => a.person.name.localeCompare(b.person.name, 'zh-CN'));
  }

  /** Tiers by customer from given scores and the collected values; with the model's own weights, as none are accepted yet. */
  private async tiers(
    manager: EntityManager,
    cycle: Cycle,
    model: EvaluationModel,
  ): Promise<(scores: readonly SubmittedScore[]) => Tiers> {
    const { aggregate } = await this.rules.of(manager, cycle);
    const customers = (await this.cycles.customers(manager, cycle.id)).map(({ customerId }) => customerId);
    const collected: ReadonlyMap<string, ReadonlyMap<string, CollectedValue>> = await this.data.values(
      manager,
      cycle.id,
    );
    const plan = planScoring(model);
    return (scores) => {
      const official = aggregatesOf(scores, { model, aggregate, done: true });
      const values = customers.map((id) => {
        const known = (official.get(id) ?? []).flatMap((one) =>
          one.official === null ? [] : [[one.indicator, one.official] as const],
        );
        return gatherValues(model, collected.get(id), new Map(known));
      });
      const columns = plan.inputs.map(({ key }) => Float64Array.from(values, (row) => row[key] ?? NaN));
      const medians = mediansOf(plan, columns);
      const { tiers } = scoreColumns(plan, columns, medians);
      return new Map(customers.map((id, at) => [id, model.tiers[tiers[at] ?? NOT_SCORED]?.key ?? null]));
    };
  }
}

function ratingsOf(scores: readonly SubmittedScore[], indicator: string): Rating[] {
  return scores
    .filter(({ indicatorKey }) => indicatorKey === indicator)
    .map(({ customerId, expertId, score }) => ({ item: customerId, rater: expertId, score }));
}

function figuresOf(
  indicator: string,
  own: readonly SubmittedScore[],
  severity: RaterSeverity | undefined,
): PanelRater['indicators'][number] {
  const scores = own.filter(({ indicatorKey }) => indicatorKey === indicator).map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return {
    indicator,
    mean: scores.length > 0 ? mean : null,
    spread: scores.length > 1 ? Math.sqrt(squares / (scores.length - 1)) : null,
    // who shares no customer with anybody cannot be compared
    severity: severity && severity.items > 0 ? severity.severity : null,
    compared: severity?.items ?? 0,
  };
}
