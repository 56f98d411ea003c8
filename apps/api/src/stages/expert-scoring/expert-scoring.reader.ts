import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SheetScoreRepository } from './sheet-score.repository.js';

/** The mean of the submitted scores, and how many there are. */
export interface KnownMean {
  readonly mean: number;
  readonly count: number;
}

/** What later stages may ask of expert scoring. Only submitted sheets of customers in scope count. */
@Injectable()
export class ExpertScoringReader {
  constructor(private readonly scores: SheetScoreRepository) {}

  /** By customer and indicator. */
  async means(manager: EntityManager, cycleId: string): Promise<Map<string, Map<string, KnownMean>>> {
    const byCustomer = new Map<string, Map<string, KnownMean>>();
    for (const { customerId, indicatorKey, mean, count } of await this.scores.means(manager, cycleId)) {
      const known = byCustomer.get(customerId) ?? new Map<string, KnownMean>();
      known.set(indicatorKey, { mean, count });
      byCustomer.set(customerId, known);
    }
    return byCustomer;
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
    for (const { indicatorKey, note } of await this.scores.submitted(manager, cycleId, customerId)) {
      if (note !== '') notes.set(indicatorKey, [...(notes.get(indicatorKey) ?? []), note].sort());
    }
    return notes;
  }

  /** Changes whenever any submitted score does. */
  async fingerprint(manager: EntityManager, cycleId: string): Promise<string> {
    const hash = createHash('sha256');
    for (const { customerId, expertId, indicatorKey, score } of await this.scores.submitted(
      manager,
      cycleId,
    )) {
      hash.update(`${customerId} ${expertId} ${indicatorKey} ${score}\n`);
    }
    return hash.digest('hex');
  }
}
