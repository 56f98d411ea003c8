import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Work } from '../platform/database/work.js';
import type { Actor } from '../platform/http/actor.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { Audit } from '../core/audit/audit.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { demand } from '../core/cycle/demand.js';
import { Tasks } from '../core/tasks/tasks.js';
import { PrintOrderRepository } from './print-order.repository.js';

/** Stops printing one's own order. What is printed already stays. */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly orders: PrintOrderRepository,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { cycleId, orderId }: { cycleId: string; orderId: string }): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.one(tx.manager, cycleId);
      demand(actor, 'report.print', { state: cycle.state });
      const order = await this.orders.lock(tx, orderId);
      if (order?.cycleId !== cycleId || order.orderedById !== actor.id) throw new RuleBroken('not-found');
      const ended = { state: 'cancelled', finishedAt: this.clock.now() } as const;
      if (!(await this.orders.change(tx.manager, orderId, ended))) throw new RuleBroken('report-order-ended');
      await this.tasks.cancel(tx, order.taskId);
      this.audit.record(tx, actor, {
        act: 'report.cancelled',
        cycleId,
        subjectType: 'print-order',
        subjectId: orderId,
        subjectName: cycle.name,
      });
    });
  }
}
