import { computed, inject, Injectable, signal } from '@angular/core';
import { cycles, reports, tasks, type CycleSummary, type PrintOrder } from '@assay/contract';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { LiveEvents } from '../../platform/api/live';
import type { OrderDraft } from './order-draft';

/** Whether a cycle has come to a calculation, and so has something to print. */
function isCalculated({ stages, state }: CycleSummary): boolean {
  return (
    state === 'closed' || stages.some(({ stage, status }) => stage === 'calculation' && status === 'done')
  );
}

/** The orders of a cycle, kept up to date while they are printed. */
@Injectable()
export class ReportsState {
  private readonly api = inject(Api);
  private readonly asked = signal<string | undefined>(undefined);

  readonly cycles = this.api.read(cycles.list, () => ({}));
  /** The cycle in the address, else the newest one with results. */
  readonly cycleId = computed(() => {
    const all = this.cycles.hasValue() ? this.cycles.value() : [];
    const known = all.find(({ id }) => id === this.asked()) ?? all.find(isCalculated) ?? all[0];
    return known?.id;
  });
  readonly orders = this.api.read(reports.list, () => {
    const cycleId = this.cycleId();
    return cycleId ? { params: { cycleId } } : undefined;
  });
  readonly ordering = attempt();
  readonly acting = attempt();

  constructor() {
    inject(LiveEvents).follow(
      tasks.events,
      () => {
        const cycleId = this.cycleId();
        return cycleId ? { query: { cycleId } } : undefined;
      },
      ({ kind, subjectId }) => {
        if (kind === 'print-join' || kind === 'print-reports') this.refresh(subjectId);
      },
    );
  }

  open(cycleId: string | undefined): void {
    this.asked.set(cycleId);
  }

  /** Whether it was ordered. */
  async order(draft: OrderDraft): Promise<boolean> {
    const cycleId = this.cycleId() ?? '';
    const done = await this.ordering.run(() =>
      this.api.call(reports.order, { params: { cycleId }, body: draft }),
    );
    if (done) this.orders.reload();
    return done !== undefined;
  }

  async cancel({ cycleId, id }: PrintOrder): Promise<boolean> {
    const params = { cycleId, orderId: id };
    const done = await this.acting.run(() => this.api.call(reports.cancel, { params }));
    this.orders.reload();
    return done !== undefined;
  }

  async downloadAll({ cycleId, id }: PrintOrder): Promise<void> {
    const params = { cycleId, orderId: id };
    await this.acting.run(() => this.api.download(reports.archive, { params }));
  }

  /** Reads the orders again when one that still prints has moved, or one is not known yet. */
  private refresh(orderId: string | null): void {
    const known = this.orders.hasValue() ? this.orders.value() : [];
    const order = known.find(({ id }) => id === orderId);
    if (!order || order.state === 'printing') this.orders.reload();
  }
}
