import { Injectable } from '@nestjs/common';
import type { ActionLine } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import { ActionLines } from '../../core/actions/action-lines.js';
import { StrategyReader } from '../../stages/strategy/strategy.reader.js';
import type { OrderBasis } from './order-basis.js';

/** The retention actions of a cycle as reports need them. */
@Injectable()
export class PlanOfCycle {
  constructor(
    private readonly strategy: StrategyReader,
    private readonly lines: ActionLines,
  ) {}

  /** Soonest due first. Cancelled ones are left out; a report tells of what is being done. */
  async actions(manager: EntityManager, { cycle, tiers }: OrderBasis): Promise<ActionLine[]> {
    const actions = (await this.strategy.actions(manager, cycle.id)).filter(
      ({ status }) => status !== 'cancelled',
    );
    const held = new Map([...tiers].map(([customerId, { effective }]) => [customerId, effective]));
    return this.lines.of(manager, actions, () => Promise.resolve(held));
  }
}
