import { Component, computed, inject, input, signal } from '@angular/core';
import { reports, tasks, type ReportKind, type Task } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { LiveEvents } from '../../platform/api/live';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Problem } from '../../ui/problem/problem';
import { Toasts } from '../../ui/toasts/toasts';
import { OrderDialog } from './order-dialog';
import type { OrderDraft } from './order-draft';
import { texts } from './texts';

const ENDED: readonly Task['state'][] = ['done', 'failed', 'cancelled'];

/**
 * A button that orders reports from any page, and downloads a single one as soon as it is printed. Shows
 * nothing to those who may not print.
 *
 * ```html
 * <app-print-button [cycleId]="cycleId()" [customerIds]="[customerId()]" />
 * <app-print-button [cycleId]="cycleId()" kind="action-plan" />
 * ```
 */
@Component({
  selector: 'app-print-button',
  imports: [NzButtonComponent, OrderDialog, Problem],
  template: `
    @if (mayPrint()) {
      <button nz-button type="button" [nzLoading]="waiting() !== undefined" (click)="ask()">
        {{ t(waiting() === undefined ? 'print' : 'printing') }}
      </button>
      <ui-problem [problem]="taking.problem()" />
    }
    @if (asking()) {
      <app-order-dialog
        [cycleId]="cycleId()"
        [kind]="kind()"
        [customerIds]="customerIds()"
        [ordering]="ordering"
        (ordered)="order($event)"
        (closed)="asking.set(false)"
      />
    }
  `,
})
export class PrintButton {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly t = useTexts(texts);
  protected readonly ordering = attempt();
  protected readonly taking = attempt();
  protected readonly asking = signal(false);
  /** Order whose end is waited for. */
  protected readonly waiting = signal<string | undefined>(undefined);
  protected readonly mayPrint = computed(() => this.session.allows('report.print'));

  readonly cycleId = input.required<string>();
  readonly kind = input<ReportKind>('customer');
  readonly customerIds = input<readonly string[]>();

  constructor() {
    inject(LiveEvents).follow(
      tasks.events,
      () => (this.waiting() === undefined ? undefined : { query: { cycleId: this.cycleId() } }),
      (task) => {
        if (task.subjectId !== this.waiting() || !ENDED.includes(task.state)) return;
        if (task.kind === 'print-join' || task.state !== 'done') void this.fetch(task.subjectId ?? '');
      },
    );
  }

  protected ask(): void {
    this.ordering.clear();
    this.asking.set(true);
  }

  protected async order(draft: OrderDraft): Promise<void> {
    const params = { cycleId: this.cycleId() };
    const ordered = await this.ordering.run(() => this.api.call(reports.order, { params, body: draft }));
    if (!ordered) return;
    this.asking.set(false);
    if (draft.kind !== 'customer' || draft.customerIds?.length === 1) this.waiting.set(ordered.orderId);
    this.toasts.say(this.t('ordered'));
  }

  private async fetch(orderId: string): Promise<void> {
    if (this.waiting() !== orderId) return;
    this.waiting.set(undefined);
    const params = { cycleId: this.cycleId(), orderId };
    await this.taking.run(async () => {
      const { files } = await this.api.call(reports.files, { params });
      const file = files.find(({ bytes }) => bytes !== null);
      if (!file) return;
      await this.api.download(reports.download, { params: { ...params, fileId: file.id } });
      this.toasts.say(this.t('ready', { name: file.fileName }));
    });
  }
}
