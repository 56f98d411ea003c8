import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf, ScoringOverview } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { expertIndicators } from './expert-indicators.js';
import { expertProgress, scoredCustomerView, sheetCounts } from './expert-scoring.view.js';
import { groupBy } from './group-by.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

/** What the coordinator may know while experts score: states and counts, and means of settled customers. */
@Injectable()
export class ScoringBoardReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly board: ScoringBoardRepository,
    private readonly scores: SheetScoreRepository,
  ) {}

  async overview({ params }: InputOf<typeof expertScoring.overview>): Promise<ScoringOverview> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    const counts = await this.board.counts(manager, cycle.id);
    const team = await this.cycles.team(manager, cycle.id, 'expert');
    const people = await this.people.byIds([...team, ...counts.map(({ expertId }) => expertId)]);
    const names = new Map([...people].map(([id, { name }]) => [id, name]));
    const model = await this.model(manager, cycle);
    return {
      indicators: (model ? expertIndicators(model) : []).map(({ key, name }) => ({ key, name })),
      customers: cycle.customers,
      unassigned: await this.board.unassigned(manager, cycle.id),
      sheets: sheetCounts(counts),
      experts: expertProgress(names, team, counts),
    };
  }

  async customers({
    params,
    query,
  }: InputOf<typeof expertScoring.customers>): Promise<OutputOf<typeof expertScoring.customers>> {
    const manager = this.work.reader;
    const { id } = await this.cycles.one(manager, params.cycleId);
    const { rows, total } = await this.board.customers(manager, id, {
      ...query,
      only: query.only,
      limit: query.limit + 1,
    });
    const page = rows.slice(0, query.limit);
    const ids = page.map(({ customerId }) => customerId);
    const sheets = groupBy(await this.board.sheetsOf(manager, id, ids), ({ customerId }) => customerId);
    const means = groupBy(await this.scores.means(manager, id, ids), ({ customerId }) => customerId);
    return {
      items: page.map((customer) =>
        scoredCustomerView(
          customer,
          sheets.get(customer.customerId) ?? [],
          means.get(customer.customerId) ?? [],
        ),
      ),
      total,
      next: rows.length > query.limit ? (page.at(-1)?.code ?? null) : null,
    };
  }

  private async model(manager: EntityManager, cycle: Cycle): Promise<EvaluationModel | null> {
    return cycle.modelVersionId ? (await this.models.ofCycle(manager, cycle)).content : null;
  }
}
