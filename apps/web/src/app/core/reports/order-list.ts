import { Component, inject, input, output } from '@angular/core';
import type { PrintOrder } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { TaskProgress } from '../../ui/task-progress/task-progress';
import { orderProgress } from './order-progress';
import { kindTexts } from './report-kinds';
import { texts } from './texts';

const stateTexts = {
  printing: 'printing',
  done: 'done',
  failed: 'failedOrder',
  cancelled: 'cancelled',
} as const;

/** Orders, newest first, with how far each is and what one can do with it. */
@Component({
  selector: 'app-order-list',
  imports: [NzButtonComponent, TaskProgress],
  templateUrl: './order-list.html',
  styleUrl: './order-list.css',
})
export class OrderList {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly kindTexts = kindTexts;
  protected readonly stateTexts = stateTexts;
  protected readonly progressOf = orderProgress;

  readonly orders = input.required<readonly PrintOrder[]>();
  readonly busy = input(false);
  readonly opened = output<PrintOrder>();
  readonly taken = output<PrintOrder>();
  readonly stopped = output<PrintOrder>();

  protected sizeOf({ bytes }: PrintOrder): string {
    return this.t('total', { size: this.formats.bytes(bytes) });
  }
}
