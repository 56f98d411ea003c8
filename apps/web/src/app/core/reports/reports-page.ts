import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { PrintOrder } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { OrderDialog } from './order-dialog';
import type { OrderDraft } from './order-draft';
import { OrderFiles } from './order-files';
import { OrderList } from './order-list';
import { ReportsState } from './reports-state';
import { texts } from './texts';

@Component({
  selector: 'app-reports-page',
  imports: [NzButtonComponent, OrderDialog, OrderFiles, OrderList, PageHeader, Problem, State],
  providers: [ReportsState],
  templateUrl: './reports-page.html',
  styles: `
    .cycle {
      width: auto;
      max-width: 100%;
    }
  `,
})
export class ReportsPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly state = inject(ReportsState);
  protected readonly t = useTexts(texts);

  /** From the address. */
  readonly cycle = input<string>();

  protected readonly mayPrint = computed(() => this.session.allows('report.print'));
  protected readonly asking = signal(false);
  protected readonly shown = signal<PrintOrder | undefined>(undefined);

  constructor() {
    effect(() => this.state.open(this.cycle()));
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    void this.router.navigate([], { queryParams: { cycle: value }, replaceUrl: true });
  }

  protected ask(): void {
    this.state.ordering.clear();
    this.asking.set(true);
  }

  protected async order(draft: OrderDraft): Promise<void> {
    if (await this.state.order(draft)) this.asking.set(false);
  }

  protected async stop(order: PrintOrder): Promise<void> {
    const count = order.documents - order.printed - order.failed;
    const agreed = await this.dialogs.confirm({
      heading: this.t('stopHeading'),
      lost: [this.t('stopLost', { count })],
      act: this.t('stop'),
    });
    if (agreed && (await this.state.cancel(order))) this.toasts.say(this.t('stopped'));
  }
}
