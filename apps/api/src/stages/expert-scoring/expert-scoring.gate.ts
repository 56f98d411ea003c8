import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { scoringBlockers, scoringPercent, type ScoringFacts } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { expertIndicators } from './expert-indicators.js';
import { expertProgress } from './expert-scoring.view.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';

@GuardsStage()
@Injectable()
export class ExpertScoringGate implements StageGate {
  readonly stage = 'expert-scoring';

  constructor(
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly board: ScoringBoardRepository,
  ) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return scoringBlockers(await this.facts(manager, cycle)).map((blocker) => ({
      ...blocker,
      stage: this.stage,
    }));
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return scoringPercent(await this.facts(manager, cycle));
  }

  private async facts(manager: EntityManager, cycle: Cycle): Promise<ScoringFacts> {
    const { content } = await this.models.ofCycle(manager, cycle);
    const counts = await this.board.counts(manager, cycle.id);
    const people = await this.people.byIds(
      counts.map(({ expertId }) => expertId),
      manager,
    );
    const names = new Map([...people].map(([id, { name }]) => [id, name]));
    return {
      indicators: expertIndicators(content).length,
      unassigned: await this.board.unassigned(manager, cycle.id),
      experts: expertProgress(names, [], counts).map(({ person, sheets }) => ({
        name: person.name,
        submitted: sheets.submitted,
        settled: sheets.assigned - sheets.open,
        open: sheets.open,
      })),
    };
  }
}
