import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work.js';
import type { PrintOrder } from '../print-order.entity.js';
import { PrintOrderRepository } from '../print-order.repository.js';
import { ActionPlan } from './action-plan.js';
import type { Composed } from './composed.js';
import { CustomerReports } from './customer-reports.js';
import { CycleReport } from './cycle-report.js';
import { BasisOfOrder } from './order-basis.js';

/** Composes the documents of an order, whatever their kind. */
@Injectable()
export class ComposeDocuments {
  constructor(
    private readonly work: Work,
    private readonly orders: PrintOrderRepository,
    private readonly basis: BasisOfOrder,
    private readonly customerReports: CustomerReports,
    private readonly cycleReport: CycleReport,
    private readonly actionPlan: ActionPlan,
  ) {}

  /** Those from one place on, at most so many. */
  async *some(order: PrintOrder, from: number, size: number): AsyncGenerator<Composed> {
    const manager = this.work.reader;
    const basis = await this.basis.read(manager, order);
    switch (order.kind) {
      case 'customer': {
        const customerIds = await this.orders.customersOf(manager, order.id, from, size);
        yield* this.customerReports.compose(manager, order, basis, { from, customerIds });
        return;
      }
      case 'cycle':
        yield await this.cycleReport.compose(manager, order, basis);
        return;
      case 'action-plan': {
        const customerIds = await this.orders.customersOf(manager, order.id);
        yield await this.actionPlan.compose(manager, order, basis, customerIds);
      }
    }
  }
}
