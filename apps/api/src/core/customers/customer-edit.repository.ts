import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { CustomerEdit } from './customer-edit.entity.js';

@Injectable()
export class CustomerEditRepository {
  async add(tx: Tx, edit: Omit<CustomerEdit, 'id'>): Promise<void> {
    await tx.manager.insert(CustomerEdit, edit);
  }

  /** Who made that version; null when an import did. */
  async of(manager: EntityManager, customerId: string, version: number): Promise<CustomerEdit | null> {
    return manager.findOneBy(CustomerEdit, { customerId, version });
  }

  /** Who edited which customers of the cycle's list at that moment or later. */
  async editors(
    manager: EntityManager,
    cycleId: string,
    since: Date,
  ): Promise<{ customerId: string; personId: string }[]> {
    return manager.query(
      `SELECT DISTINCT edit.customerId, edit.personId FROM customer_edit edit
         JOIN cycle_customer scope ON scope.customerId = edit.customerId
       WHERE scope.cycleId = ? AND edit.at >= ?`,
      [cycleId, since],
    );
  }
}
