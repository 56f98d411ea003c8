import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { renderActionPlan } from '../../core/reports/templates/action-plan/render-action-plan.js';
import type { PrintOrder } from '../print-order.entity.js';
import { reportFileName } from '../report-file-name.js';
import { compose, type Composed } from './composed.js';
import type { OrderBasis } from './order-basis.js';
import { PlanOfCycle } from './plan-of-cycle.js';
import { reportedAction } from './reported-action.js';

const NAMES = { zh: '改进行动计划', en: 'Action plan' };

/** Composes the action plan of the customers whom the person sees, and of the actions that are the person's own. */
@Injectable()
export class ActionPlan {
  constructor(private readonly plan: PlanOfCycle) {}

  async compose(
    manager: EntityManager,
    order: PrintOrder,
    basis: OrderBasis,
    customerIds: readonly string[],
  ): Promise<Composed> {
    const seen = new Set(customerIds);
    const actions = (await this.plan.actions(manager, basis))
      .filter(({ customer, owner }) => seen.has(customer.id) || owner.id === order.orderedById)
      .map((line) => ({
        ...reportedAction(line),
        customer: { code: line.customer.code, name: line.customer.name },
        tier: line.tier?.key ?? null,
      }));
    const fileName = reportFileName(basis.cycle.name, NAMES[order.language]);
    return compose({ place: 0, customerId: null, fileName }, () =>
      renderActionPlan({ ...basis.heading, model: basis.model, actions }, order.language),
    );
  }
}
