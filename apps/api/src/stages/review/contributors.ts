import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../expert-scoring/expert-scoring.reader.js';

/** Who had a hand in a customer's result: they may not approve it (segregation of duties). */
@Injectable()
export class Contributors {
  constructor(
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
    private readonly customers: CustomerReader,
  ) {}

  /**
   * Everybody who scored the customer, typed in a value of theirs, or edited them since the cycle was opened,
   * by customer.
   */
  async of(manager: EntityManager, cycle: Pick<Cycle, 'id' | 'openedAt'>): Promise<Map<string, string[]>> {
    const contributors = new Map<string, string[]>();
    for (const source of [
      await this.scoring.scorers(manager, cycle.id),
      await this.data.editors(manager, cycle.id),
      await this.customers.editors(manager, cycle.id, cycle.openedAt),
    ]) {
      for (const [customerId, people] of source) {
        contributors.set(customerId, [...(contributors.get(customerId) ?? []), ...people]);
      }
    }
    return contributors;
  }
}
