import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { renderCustomerReport } from '../../core/reports/templates/customer-report/render-customer-report.js';
import { CalculationReader } from '../../stages/calculation/calculation.reader.js';
import { DataCollectionReader } from '../../stages/data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../../stages/expert-scoring/expert-scoring.reader.js';
import type { PrintOrder } from '../print-order.entity.js';
import { reportFileName } from '../report-file-name.js';
import { compose, type Composed } from './composed.js';
import { customerReportDataOf, type CustomerFacts } from './customer-report-data-of.js';
import type { OrderBasis } from './order-basis.js';
import { PlanOfCycle } from './plan-of-cycle.js';
import { reportedAction } from './reported-action.js';

/** Composes the reports on some customers of an order. */
@Injectable()
export class CustomerReports {
  constructor(
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly calculation: CalculationReader,
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
    private readonly plan: PlanOfCycle,
  ) {}

  /** One after another, so that few are held in memory. */
  async *compose(
    manager: EntityManager,
    order: PrintOrder,
    basis: OrderBasis,
    part: { readonly from: number; readonly customerIds: readonly string[] },
  ): AsyncGenerator<Composed> {
    const facts = await this.facts(manager, order, basis, part.customerIds);
    for (const [at, customerId] of part.customerIds.entries()) {
      const about = { place: part.from + at, customerId };
      const known = facts.get(customerId);
      if (!known) {
        yield { ...about, problem: { code: 'report-result-missing', facts: {} } };
        continue;
      }
      const fileName = reportFileName(known.customer.code, known.customer.name);
      yield compose({ ...about, fileName }, () =>
        renderCustomerReport(customerReportDataOf(order, basis, known), order.language),
      );
    }
  }

  private async facts(
    manager: EntityManager,
    { cycleId }: PrintOrder,
    basis: OrderBasis,
    ids: readonly string[],
  ): Promise<Map<string, CustomerFacts>> {
    const { run, previous } = basis;
    const customers = await this.customers.byIds(manager, ids);
    const wanted = new Set(ids);
    const places = (await this.cycles.customers(manager, cycleId)).filter(({ customerId }) =>
      wanted.has(customerId),
    );
    const owners = await this.people.byIds(
      places.flatMap(({ ownerId }) => ownerId ?? []),
      manager,
    );
    const departments = await this.people.departments(manager);
    const results = byCustomer(await this.calculation.results(manager, run.id, ids));
    const before = byCustomer(previous ? await this.calculation.results(manager, previous.run.id, ids) : []);
    const values = await this.data.values(manager, cycleId, ids);
    const scores = await this.scoring.official(manager, cycleId, ids);
    const aggregate = await this.scoring.aggregate(manager, await this.cycles.one(manager, cycleId));
    const actions = Map.groupBy(await this.plan.actions(manager, basis), ({ customer }) => customer.id);
    const facts = new Map<string, CustomerFacts>();
    for (const { customerId, ownerId, departmentId } of places) {
      const [customer, result] = [customers.get(customerId), results.get(customerId)];
      if (!customer || !result) continue;
      facts.set(customerId, {
        customer,
        result,
        department: departments.find(({ id }) => id === departmentId),
        ownerName: owners.get(ownerId ?? '')?.name ?? null,
        previous: before.get(customerId),
        rows: new Map([...(values.get(customerId) ?? [])].map(([key, { sourceRows }]) => [key, sourceRows])),
        experts: new Map([...(scores.get(customerId) ?? [])].map(([key, { count }]) => [key, count])),
        aggregate,
        notes: await this.scoring.notes(manager, cycleId, customerId),
        actions: (actions.get(customerId) ?? []).map(reportedAction),
      });
    }
    return facts;
  }
}

function byCustomer<T extends { readonly customerId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.customerId, row]));
}
