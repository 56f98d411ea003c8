import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf, ScoringOverview } from '@assay/contract';
import { reminderStep } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { Work } from '../../platform/database/work.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { KnownConflicts } from './conflicts/known-conflicts.js';
import { expertIndicators } from './expert-indicators.js';
import { expertProgress, scoredCustomerView, sheetCounts } from './expert-scoring.view.js';
import { groupBy } from './group-by.js';
import { OfficialScores, type AggregatesByCustomer } from './official-scores.js';
import { ScoringReminderRepository } from './reminders/scoring-reminder.repository.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import { scoringRulesView } from './rules/scoring-rules.view.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';

/** What the coordinator may know while experts score: states and counts, and what the scores of settled customers come to. */
@Injectable()
export class ScoringBoardReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly board: ScoringBoardRepository,
    private readonly rules: ScoringRulesRepository,
    private readonly scores: OfficialScores,
    private readonly conflicts: KnownConflicts,
    private readonly reminders: ScoringReminderRepository,
    private readonly calendar: Calendar,
  ) {}

  async overview({ params }: InputOf<typeof expertScoring.overview>): Promise<ScoringOverview> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    const counts = await this.board.counts(manager, cycle.id);
    const team = await this.cycles.team(manager, cycle.id, 'expert');
    const people = await this.people.byIds([...team, ...counts.map(({ expertId }) => expertId)]);
    const names = new Map([...people].map(([id, { name }]) => [id, name]));
    const model = await this.model(manager, cycle);
    const due = cycle.deadlines['expert-scoring'] ?? null;
    return {
      rules: scoringRulesView(await this.rules.of(manager, cycle)),
      indicators: (model ? expertIndicators(model) : []).map(({ key, name }) => ({ key, name })),
      customers: cycle.customers,
      unassigned: await this.board.unassigned(manager, cycle.id),
      sheets: sheetCounts(counts.filter(({ purpose }) => purpose === 'scoring')),
      calibration: sheetCounts(counts.filter(({ purpose }) => purpose === 'calibration')),
      due,
      step: reminderStep(due, this.calendar.today()),
      experts: expertProgress(names, team, counts, await this.reminders.ofCycle(manager, cycle.id)),
    };
  }

  async customers({
    params,
    query,
  }: InputOf<typeof expertScoring.customers>): Promise<OutputOf<typeof expertScoring.customers>> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    const { id } = cycle;
    const { rows, total } = await this.board.customers(manager, id, {
      ...query,
      only: query.only,
      limit: query.limit + 1,
    });
    const page = rows.slice(0, query.limit);
    const ids = page.map(({ customerId }) => customerId);
    const sheets = groupBy(await this.board.sheetsOf(manager, id, ids), ({ customerId }) => customerId);
    const aggregates = await this.aggregatesOf(manager, cycle, ids);
    const team = await this.cycles.team(manager, id, 'expert');
    const conflictsOf = await this.conflicts.between(manager, id, page, team);
    return {
      items: page.map((customer) =>
        scoredCustomerView(
          customer,
          sheets.get(customer.customerId) ?? [],
          aggregates.get(customer.customerId) ?? [],
          team,
          conflictsOf,
        ),
      ),
      total,
      next: rows.length > query.limit ? (page.at(-1)?.code ?? null) : null,
    };
  }

  private async aggregatesOf(
    manager: EntityManager,
    cycle: Cycle,
    customerIds: readonly string[],
  ): Promise<AggregatesByCustomer> {
    const model = await this.model(manager, cycle);
    if (!model) return new Map();
    const { aggregate } = await this.rules.of(manager, cycle);
    const open = (await this.board.counts(manager, cycle.id)).some(
      ({ state, purpose }) => state === 'open' && purpose === 'scoring',
    );
    return this.scores.of(manager, cycle.id, { model, aggregate, done: !open }, customerIds);
  }

  private async model(manager: EntityManager, cycle: Cycle): Promise<EvaluationModel | null> {
    return cycle.modelVersionId ? (await this.models.ofCycle(manager, cycle)).content : null;
  }
}
