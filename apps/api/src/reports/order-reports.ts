import { Injectable } from '@nestjs/common';
import type { OutputOf, reports, ReportKind } from '@assay/contract';
import type { Language } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../platform/clock/clock.js';
import { Work } from '../platform/database/work.js';
import type { Actor } from '../platform/http/actor.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { Audit } from '../core/audit/audit.js';
import { CustomerReader } from '../core/customers/customer.reader.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { demand } from '../core/cycle/demand.js';
import { Tasks } from '../core/tasks/tasks.js';
import { CalculationReader } from '../stages/calculation/calculation.reader.js';
import { PrintOrderRepository } from './print-order.repository.js';
import { mayPrint, mayShowContacts, seesAllCustomers } from './report-scope.js';

interface Wanted {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly customerIds?: readonly string[] | undefined;
}

/** Orders reports on what the current calculation says. */
@Injectable()
export class OrderReports {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly calculation: CalculationReader,
    private readonly orders: PrintOrderRepository,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, cycleId: string, wanted: Wanted): Promise<OutputOf<typeof reports.order>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.one(tx.manager, cycleId);
      demand(actor, 'report.print', { state: cycle.state });
      const seesAll = seesAllCustomers(actor);
      if (wanted.kind === 'cycle' && !seesAll) throw new RuleBroken('role-lacks-act');
      if (wanted.kind !== 'customer' && wanted.customerIds)
        throw new RuleBroken('report-customers-not-asked');
      const run = await this.calculation.currentRun(tx.manager, cycleId);
      if (!run) throw new RuleBroken('run-missing');
      const customerIds = await this.chosen(tx.manager, actor, cycleId, wanted.customerIds);
      const orderId = uuid();
      const taskId = await this.tasks.owe(tx, actor, { kind: 'print-reports', cycleId, subjectId: orderId });
      const documents = wanted.kind === 'customer' ? customerIds.length : 1;
      const showsContacts = wanted.kind === 'customer' && mayShowContacts(actor);
      await this.orders.add(tx, {
        id: orderId,
        cycleId,
        runId: run.id,
        runNumber: run.number,
        kind: wanted.kind,
        language: wanted.language,
        state: 'printing',
        customerIds,
        documents,
        showsContacts,
        seesAll,
        average: null,
        taskId,
        orderedById: actor.id,
        orderedByName: actor.name,
        orderedAt: this.clock.now(),
        finishedAt: null,
      });
      this.audit.record(tx, actor, {
        act: 'report.ordered',
        cycleId,
        subjectType: 'print-order',
        subjectId: orderId,
        subjectName: cycle.name,
        after: { kind: wanted.kind, language: wanted.language, documents, showsContacts, run: run.number },
      });
      return { orderId, taskId };
    });
  }

  /** Ids by the customers' codes. @throws RuleBroken not-found, report-nothing-to-print */
  private async chosen(
    manager: EntityManager,
    actor: Actor,
    cycleId: string,
    asked: readonly string[] | undefined,
  ): Promise<string[]> {
    const seen = new Set(
      (await this.cycles.customers(manager, cycleId))
        .filter((place) => mayPrint(actor, place))
        .map(({ customerId }) => customerId),
    );
    if (asked?.some((id) => !seen.has(id))) throw new RuleBroken('not-found');
    const ids = asked ? [...new Set(asked)] : [...seen];
    if (ids.length === 0) throw new RuleBroken('report-nothing-to-print');
    const found = await this.customers.byIds(manager, ids);
    const codeOf = (id: string): string => found.get(id)?.code ?? '';
    return ids.sort((a, b) => codeOf(a).localeCompare(codeOf(b), 'en', { numeric: true }));
  }
}
