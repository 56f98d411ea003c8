import { InjectionToken, type Type } from '@angular/core';

/** What a piece in one of the slots is given, as inputs of the same names. */
export interface CustomerSlotInputs {
  readonly cycleId: string;
  readonly customerId: string;
}

/**
 * A piece that another room puts on the page of a customer in a cycle: `head` beside the title (print a report),
 * `below` under the explanation (retention actions). The component takes the inputs `cycleId` and `customerId`.
 */
export interface CustomerSlot {
  readonly place: 'head' | 'below';
  readonly load: () => Promise<Type<unknown>>;
}

/** Provided where the rooms are put together, for the page of a customer. */
export const CUSTOMER_SLOTS = new InjectionToken<readonly CustomerSlot[]>('pieces on the customer page', {
  factory: () => [],
});
