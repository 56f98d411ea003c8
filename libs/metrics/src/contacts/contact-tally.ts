import type { Day } from '../calendar/day.js';
import { hoursBetween } from '../calendar/moment.js';
import { isWithin, type Window } from '../calendar/months.js';
import type { InteractionRecord, TicketRecord } from '../canonical/records.js';
import { bump } from '../metrics/bump.js';

/** What the metrics need of a ticket. */
export interface TicketFacts {
  readonly customerId: string;
  readonly openedDay: Day;
  readonly kind: 'consultation' | 'complaint';
  /** Null while the ticket is open. */
  readonly resolvedDay: Day | null;
  /** Hours from opening to resolution; null while the ticket is open. */
  readonly hours: number | null;
}

/** What the metrics need of an interaction. */
export interface InteractionFacts {
  readonly customerId: string;
  readonly day: Day;
}

export function ticketFacts({ customerId, openedAt, kind, resolvedAt }: TicketRecord): TicketFacts {
  return {
    customerId,
    openedDay: openedAt.day,
    kind,
    resolvedDay: resolvedAt?.day ?? null,
    hours: resolvedAt === null ? null : hoursBetween(openedAt, resolvedAt),
  };
}

export function interactionFacts({ customerId, at }: InteractionRecord): InteractionFacts {
  return { customerId, day: at.day };
}

/** The tickets and interactions of one window, by customer. */
export class ContactTally {
  readonly contacts: Uint32Array;
  readonly complaints: Uint32Array;
  /** Tickets of the window that were resolved by the as-of day, and the hours that took. */
  readonly resolved: Uint32Array;
  readonly hours: Float64Array;

  constructor(
    readonly size: number,
    private readonly window: Window,
  ) {
    this.contacts = new Uint32Array(size);
    this.complaints = new Uint32Array(size);
    this.resolved = new Uint32Array(size);
    this.hours = new Float64Array(size);
  }

  ticket(index: number, { openedDay, kind, resolvedDay, hours }: TicketFacts): void {
    if (!isWithin(this.window, openedDay)) return;
    bump(this.contacts, index);
    if (kind === 'complaint') bump(this.complaints, index);
    if (hours !== null && resolvedDay !== null && resolvedDay <= this.window.last) {
      bump(this.resolved, index);
      bump(this.hours, index, hours);
    }
  }

  interaction(index: number, { day }: InteractionFacts): void {
    if (isWithin(this.window, day)) bump(this.contacts, index);
  }
}
