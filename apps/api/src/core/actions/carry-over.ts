import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import { Audit, type AuditActor } from '../audit/audit.js';
import type { Cycle } from '../cycle/cycle.entity.js';
import { CycleReader } from '../cycle/cycle.reader.js';
import type { Action } from './action.entity.js';
import { ActionRepository, type NewAction } from './action.repository.js';
import { openKey } from './open-key.js';

/** The same action in another cycle: as far as it came, due when it was due. */
function continued(action: Action, cycleId: string): NewAction {
  return {
    id: uuid(),
    cycleId,
    customerId: action.customerId,
    indicator: action.indicator,
    problem: action.problem,
    measure: action.measure,
    measureKey: action.measureKey,
    departmentId: action.departmentId,
    ownerId: action.ownerId,
    dueDate: action.dueDate,
    effectMetric: action.effectMetric,
    effectFrom: action.effectFrom,
    effectTo: action.effectTo,
    effectBeyond: action.effectBeyond,
    promise: action.promise,
    runId: action.runId,
    status: action.status,
    percent: action.percent,
    carriedFromId: action.id,
  };
}

/** Takes what a closed cycle left open into the cycle that follows it, each action once. */
@Injectable()
export class CarryOver {
  constructor(
    private readonly cycles: CycleReader,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * Customers who are no longer in scope stay behind. Where the next cycle has planned the same already,
   * the old action goes on as that one.
   *
   * @returns how many actions went over
   */
  async run(tx: Tx, by: AuditActor, from: Cycle, to: Cycle): Promise<number> {
    const inScope = new Set(
      (await this.cycles.customers(tx.manager, to.id)).map(({ customerId }) => customerId),
    );
    const left = (await this.actions.leftOpen(tx.manager, from.id)).filter(({ customerId }) =>
      inScope.has(customerId),
    );
    const there = await this.openThere(tx.manager, to.id);
    const moves = left.map((action) => ({ action, next: continued(action, to.id) }));
    await this.actions.add(
      tx,
      by,
      moves.flatMap(({ next }) => (there.has(openKey(next)) ? [] : [next])),
    );
    for (const { action, next } of moves) {
      await this.actions.markCarried(tx, action.id, there.get(openKey(next)) ?? next.id);
    }
    if (moves.length > 0) {
      this.audit.record(tx, by, {
        act: 'action.carried-over',
        cycleId: to.id,
        subjectType: 'cycle',
        subjectId: to.id,
        subjectName: to.name,
        after: { from: from.id, actions: moves.length },
      });
    }
    return moves.length;
  }

  private async openThere(manager: EntityManager, cycleId: string): Promise<Map<string, string>> {
    const open = await this.actions.leftOpen(manager, cycleId);
    return new Map(open.map((action) => [openKey(action), action.id]));
  }
}
