import { Injectable } from '@nestjs/common';
import type { OutputOf, PrintOrder as PrintOrderView, reports } from '@assay/contract';
import { Work } from '../platform/database/work.js';
import type { Actor } from '../platform/http/actor.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { CustomerReader } from '../core/customers/customer.reader.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import type { PrintedFile, PrintOrder } from './print-order.entity.js';
import { PrintOrderRepository } from './print-order.repository.js';
import { mayPrint, seesAllCustomers, seesOrder } from './report-scope.js';
import { fileView, orderView } from './reports.view.js';

interface OrderPath {
  readonly cycleId: string;
  readonly orderId: string;
}

/** Questions about ordered reports. */
@Injectable()
export class ReportsReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly orders: PrintOrderRepository,
  ) {}

  async list(actor: Actor, cycleId: string): Promise<PrintOrderView[]> {
    const manager = this.work.reader;
    await this.cycles.one(manager, cycleId);
    const orders = await this.orders.ofCycle(
      manager,
      cycleId,
      seesAllCustomers(actor) ? undefined : actor.id,
    );
    const counts = await this.orders.counts(
      manager,
      orders.map(({ id }) => id),
    );
    return orders.map((order) => orderView(actor, order, counts.get(order.id)));
  }

  async one(actor: Actor, path: OrderPath): Promise<PrintOrderView> {
    const order = await this.order(actor, path);
    const counts = await this.orders.counts(this.work.reader, [order.id]);
    return orderView(actor, order, counts.get(order.id));
  }

  async files(actor: Actor, path: OrderPath): Promise<OutputOf<typeof reports.files>> {
    const order = await this.order(actor, path);
    const files = await this.filesOf(actor, order);
    const customers = await this.customers.byIds(
      this.work.reader,
      files.flatMap(({ customerId }) => customerId ?? []),
    );
    return {
      order: await this.one(actor, path),
      files: files.map((file) => fileView(file, customers.get(file.customerId ?? ''))),
    };
  }

  /** @throws RuleBroken not-found, also for an order that the person may not see */
  async order(actor: Actor, { cycleId, orderId }: OrderPath): Promise<PrintOrder> {
    const order = await this.orders.find(this.work.reader, orderId);
    if (order?.cycleId !== cycleId || !seesOrder(actor, order)) throw new RuleBroken('not-found');
    return order;
  }

  /** The files of customers whom the person may see today: a right that was lost is lost for old files too. */
  async filesOf(actor: Actor, order: PrintOrder): Promise<PrintedFile[]> {
    const manager = this.work.reader;
    const files = await this.orders.files(manager, order.id);
    if (order.kind !== 'customer') return order.seesAll && !seesAllCustomers(actor) ? [] : files;
    const seen = new Set(
      (await this.cycles.customers(manager, order.cycleId))
        .filter((place) => mayPrint(actor, place))
        .map(({ customerId }) => customerId),
    );
    return files.filter(({ customerId }) => customerId !== null && seen.has(customerId));
  }
}
