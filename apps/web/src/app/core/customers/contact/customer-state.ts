import { computed, inject, Injectable, signal } from '@angular/core';
import { customers, departments, people, type ContactData, type CustomerPatch } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { Session } from '../../../platform/session/session';

/** What can be said of a customer in the form; what is left out stays as it is. */
export interface CustomerDraft extends CustomerPatch {
  readonly reason: string;
}

/** One customer's record as it is now, and what may be done with it. */
@Injectable()
export class CustomerRecordState {
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  readonly customerId = signal<string | undefined>(undefined);
  readonly mayReveal = computed(() => this.session.allows('customers.reveal'));
  readonly mayEdit = computed(() => this.session.allows('customers.edit'));
  readonly editing = signal(false);

  readonly card = this.api.read(customers.one, () => {
    const customerId = this.customerId();
    return customerId ? { params: { customerId } } : undefined;
  });
  readonly departments = this.api.read(departments.list, () => (this.editing() ? {} : undefined));
  readonly owners = this.api.read(people.list, () =>
    this.editing() ? { query: { role: 'owner' as const } } : undefined,
  );

  readonly revealing = attempt();
  readonly saving = attempt();
  /** Contact data in full, until the page is left or it is hidden. */
  readonly revealed = signal<ContactData | undefined>(undefined);

  async reveal(reason: string): Promise<void> {
    const customerId = this.customerId();
    if (!customerId) return;
    const seen = await this.revealing.run(() =>
      this.api.call(customers.reveal, { params: { customerId }, body: { reason } }),
    );
    this.revealed.set(seen);
  }

  /** Whether it was saved. */
  async save(draft: CustomerDraft): Promise<boolean> {
    const customerId = this.customerId();
    if (!customerId || !this.card.hasValue()) return false;
    const body = { ...draft, version: this.card.value().version };
    const saved = await this.saving.run(() =>
      this.api.call(customers.change, { params: { customerId }, body }),
    );
    if (!saved) return false;
    this.revealed.set(undefined);
    this.card.reload();
    return true;
  }
}
