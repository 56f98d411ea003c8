import { Injectable } from '@nestjs/common';
import type { ActionFilter } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import type { Action } from '../../core/actions/action.entity.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import type { ActionWaiver } from './action-waiver.entity.js';
import { WaiverRepository } from './waiver.repository.js';

/** What later stages and reports may ask of the plan. */
@Injectable()
export class StrategyReader {
  constructor(
    private readonly repository: ActionRepository,
    private readonly waiverRows: WaiverRepository,
  ) {}

  /** Soonest due first; cancelled ones included unless the filter says otherwise. */
  actions(manager: EntityManager, cycleId: string, filter: ActionFilter = {}): Promise<Action[]> {
    return this.repository.ofCycle(manager, cycleId, filter);
  }

  /** Open actions by customer, and how many of them are overdue. */
  openByCustomer(
    manager: EntityManager,
    cycleId: string,
  ): Promise<Map<string, { open: number; overdue: number }>> {
    return this.repository.countOpen(manager, cycleId);
  }

  /** Actions that were not cancelled, and those of them that are done. */
  counts(manager: EntityManager, cycleId: string): Promise<{ actions: number; done: number }> {
    return this.repository.countLive(manager, cycleId);
  }

  /** Customers without an action by decision, by id. */
  waivers(manager: EntityManager, cycleId: string): Promise<Map<string, ActionWaiver>> {
    return this.waiverRows.ofCycle(manager, cycleId);
  }
}
