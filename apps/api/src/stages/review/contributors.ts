import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../expert-scoring/expert-scoring.reader.js';

/** Who had a hand in a customer's result: they may not approve it (segregation of duties). */
@Injectable()
export class Contributors {
  constructor(
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
  ) {}

  /** Everybody who scored the customer or typed in a value of theirs, by customer. */
  async of(manager: EntityManager, cycleId: string): Promise<Map<string, string[]>> {
    const contributors = new Map<string, string[]>();
    for (const source of [
      await this.scoring.scorers(manager, cycleId),
      await this.data.editors(manager, cycleId),
    ]) {
      for (const [customerId, people] of source) {
        contributors.set(customerId, [...(contributors.get(customerId) ?? []), ...people]);
      }
    }
    return contributors;
  }
}
