import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { renderCycleReport } from '../../core/reports/templates/cycle-report/render-cycle-report.js';
import { CalculationReader } from '../../stages/calculation/calculation.reader.js';
import type { PrintOrder } from '../print-order.entity.js';
import { reportFileName } from '../report-file-name.js';
import { compose, type Composed } from './composed.js';
import { cycleReportOf } from './cycle-report-of.js';
import type { OrderBasis } from './order-basis.js';

const NAMES = { zh: '评估周期报告', en: 'Cycle report' };

/** Composes the report on a cycle. */
@Injectable()
export class CycleReport {
  constructor(
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly calculation: CalculationReader,
  ) {}

  async compose(manager: EntityManager, order: PrintOrder, basis: OrderBasis): Promise<Composed> {
    const places = await this.cycles.customers(manager, order.cycleId);
    const lines = await this.calculation.lines(manager, basis.run.id);
    const facts = {
      places,
      lines,
      before: basis.previous ? await this.calculation.lines(manager, basis.previous.run.id) : [],
      customers: await this.customers.byIds(
        manager,
        lines.map(({ customerId }) => customerId),
      ),
      owners: await this.people.byIds(
        places.flatMap(({ ownerId }) => ownerId ?? []),
        manager,
      ),
      departments: await this.people.departments(manager),
    };
    const fileName = reportFileName(basis.cycle.name, NAMES[order.language]);
    return compose({ place: 0, customerId: null, fileName }, () =>
      renderCycleReport(cycleReportOf(basis, facts), order.language),
    );
  }
}
