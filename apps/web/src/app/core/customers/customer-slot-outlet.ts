import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { CUSTOMER_SLOTS, type CustomerSlot } from './customer-slots';

/** Draws what other rooms put in one of the customer page's slots; nothing where nobody did. */
@Component({
  selector: 'app-customer-slot-outlet',
  imports: [NgComponentOutlet],
  template: `
    @for (piece of pieces.value() ?? []; track $index) {
      <ng-container [ngComponentOutlet]="piece" [ngComponentOutletInputs]="given()" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class CustomerSlotOutlet {
  private readonly slots = inject(CUSTOMER_SLOTS);

  readonly place = input.required<CustomerSlot['place']>();
  readonly cycleId = input.required<string>();
  readonly customerId = input.required<string>();

  protected readonly pieces = resource({
    params: () => this.place(),
    loader: ({ params }) =>
      Promise.all(this.slots.filter(({ place }) => place === params).map(({ load }) => load())),
  });
  protected readonly given = computed(() => ({ cycleId: this.cycleId(), customerId: this.customerId() }));
}
