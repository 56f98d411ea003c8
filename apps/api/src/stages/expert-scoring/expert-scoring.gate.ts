import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { scoringBlockers, scoringPercent, type ScoringFacts } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { expertIndicators } from './expert-indicators.js';
import { expertProgress } from './expert-scoring.view.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';

@GuardsStage()
@Injectable()
export class ExpertScoringGate implements StageGate {
  readonly stage = 'expert-scoring';

  constructor(
    private readonly models: ModelReader,
    private readonly people: PeopleReader,
    private readonly board: ScoringBoardRepository,
    private readonly rules: ScoringRulesRepository,
    private readonly clock: Clock,
  ) {}

  /** From the moment the scoring opens first, its rules stay as they are. */
  async entered(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void> {
    const rules = await this.rules.of(tx.manager, cycle);
    if (rules.fixedAt === null) await this.rules.change(tx, by, rules, { fixedAt: this.clock.now() });
  }

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
    const { minRaters: wanted, waivedAt } = await this.rules.of(manager, cycle);
    const people = await this.people.byIds(
      counts.map(({ expertId }) => expertId),
      manager,
    );
    const names = new Map([...people].map(([id, { name }]) => [id, name]));
    return {
      indicators: expertIndicators(content).length,
      short: waivedAt ? null : { wanted, names: await this.board.short(manager, cycle.id, wanted) },
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
