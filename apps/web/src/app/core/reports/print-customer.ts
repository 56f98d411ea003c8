import { Component, computed, input } from '@angular/core';
import { PrintButton } from './print-button';

/** The print button on the page of a customer. */
@Component({
  selector: 'app-print-customer',
  imports: [PrintButton],
  template: `<app-print-button [cycleId]="cycleId()" [customerIds]="ids()" />`,
})
export class PrintCustomer {
  readonly cycleId = input.required<string>();
  readonly customerId = input.required<string>();
  protected readonly ids = computed(() => [this.customerId()]);
}
