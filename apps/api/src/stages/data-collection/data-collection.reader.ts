import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionRepository } from './collection.repository.js';
import { ValueRepository } from './value.repository.js';

/** A collected raw value; null is "not there", with the reason. */
export interface KnownValue {
  readonly value: number | null;
  /** Values by metric, where the indicator joins several. */
  readonly parts: Readonly<Record<string, number | null>> | null;
  readonly reason: string | null;
  readonly sourceRows: number;
}

/** What later stages may ask of data collection. */
@Injectable()
export class DataCollectionReader {
  constructor(
    private readonly rows: ValueRepository,
    private readonly collections: CollectionRepository,
  ) {}

  /** Raw values by customer and indicator, of all customers or of some. */
  async values(
    manager: EntityManager,
    cycleId: string,
    customerIds?: readonly string[],
  ): Promise<Map<string, Map<string, KnownValue>>> {
    const byCustomer = new Map<string, Map<string, KnownValue>>();
    for (const { customerId, indicatorKey, value, parts, reason, sourceRows } of await this.rows.values(
      manager,
      cycleId,
      customerIds,
    )) {
      const known = byCustomer.get(customerId) ?? new Map<string, KnownValue>();
      known.set(indicatorKey, { value, parts, reason, sourceRows });
      byCustomer.set(customerId, known);
    }
    return byCustomer;
  }

  /** Raw values of one customer by indicator. */
  async valuesOf(
    manager: EntityManager,
    cycleId: string,
    customerId: string,
  ): Promise<Map<string, KnownValue>> {
    const rows = await this.rows.valuesOf(manager, cycleId, customerId);
    return new Map(
      rows.map(({ indicatorKey, value, parts, reason, sourceRows }) => [
        indicatorKey,
        { value, parts, reason, sourceRows },
      ]),
    );
  }

  /** Changes whenever any collected value does; empty before the first collection. */
  async fingerprint(manager: EntityManager, cycleId: string): Promise<string> {
    return (await this.collections.find(manager, cycleId))?.fingerprint ?? '';
  }

  /** Who typed in values of a customer by hand. */
  async editors(manager: EntityManager, cycleId: string): Promise<Map<string, string[]>> {
    const editors = new Map<string, string[]>();
    for (const { customerId, enteredById } of await this.rows.entries(manager, cycleId)) {
      if (enteredById) editors.set(customerId, [...(editors.get(customerId) ?? []), enteredById]);
    }
    return editors;
  }
}
