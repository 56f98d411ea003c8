import { Injectable } from '@nestjs/common';
import type { Aggregate } from '@assay/scoring';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { OfficialScores } from './official-scores.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import { SheetScoreRepository } from './sheet-score.repository.js';

/** The official score of a customer on an indicator, and how many experts it stands on. */
export interface OfficialScore {
  readonly score: number;
  readonly count: number;
}

/** What later stages may ask of expert scoring. Only submitted sheets of customers in scope count. */
@Injectable()
export class ExpertScoringReader {
  constructor(
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly rules: ScoringRulesRepository,
    private readonly aggregates: OfficialScores,
    private readonly scores: SheetScoreRepository,
  ) {}

  /** How the experts' scores become the one that counts. */
  async aggregate(manager: EntityManager, cycle: Pick<Cycle, 'id' | 'previousId'>): Promise<Aggregate> {
    return (await this.rules.of(manager, cycle)).aggregate;
  }

  /** Official scores by customer and indicator; of all customers, or of some. */
  async official(
    manager: EntityManager,
    cycleId: string,
    customerIds?: readonly string[],
  ): Promise<Map<string, Map<string, OfficialScore>>> {
    const cycle = await this.cycles.one(manager, cycleId);
    const { content: model } = await this.models.ofCycle(manager, cycle);
    // Whoever asks comes after the stage, so that the panel is done.
    const panel = { model, aggregate: await this.aggregate(manager, cycle), done: true };
    const found = await this.aggregates.of(manager, cycleId, panel, customerIds);
    return new Map(
      [...found].map(([customerId, lines]) => [
        customerId,
        new Map(
          lines.flatMap(({ indicator, official, count }) =>
            official === null ? [] : [[indicator, { score: official, count }] as const],
          ),
        ),
      ]),
    );
  }

  /** Who scored each customer: they may not approve its tier. */
  async scorers(manager: EntityManager, cycleId: string): Promise<Map<string, string[]>> {
    const scorers = new Map<string, Set<string>>();
    for (const { customerId, expertId } of await this.scores.submitted(manager, cycleId)) {
      scorers.set(customerId, (scorers.get(customerId) ?? new Set()).add(expertId));
    }
    return new Map([...scorers].map(([customerId, experts]) => [customerId, [...experts]]));
  }

  /** The experts' notes on a customer by indicator, without names. */
  async notes(manager: EntityManager, cycleId: string, customerId: string): Promise<Map<string, string[]>> {
    const notes = new Map<string, string[]>();
    for (const { indicatorKey, note } of await this.scores.submitted(manager, cycleId, [customerId])) {
      if (note !== '') notes.set(indicatorKey, [...(notes.get(indicatorKey) ?? []), note].sort());
    }
    return notes;
  }

  /** Changes whenever any submitted score does, or the way in which they become one. */
  async fingerprint(manager: EntityManager, cycle: Pick<Cycle, 'id' | 'previousId'>): Promise<string> {
    const hash = createHash('sha256');
    hash.update(`${await this.aggregate(manager, cycle)}\n`);
    for (const { customerId, expertId, indicatorKey, score } of await this.scores.submitted(
      manager,
      cycle.id,
    )) {
      hash.update(`${customerId} ${expertId} ${indicatorKey} ${score}\n`);
    }
    return hash.digest('hex');
  }
}
