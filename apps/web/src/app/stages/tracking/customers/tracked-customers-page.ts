import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { tracking, type TierRef, type TrackedCustomer } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { TierBadge } from '../../../core/actions/tier-badge';
import { Api } from '../../../platform/api/api';
import { Language } from '../../../platform/language/language';
import { Session } from '../../../platform/session/session';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Cell } from '../../../ui/data-table/cell';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { Figure } from '../../../ui/figure/figure';
import { PageHeader } from '../../../ui/page-header/page-header';
import { State } from '../../../ui/state/state';
import { texts } from '../texts';

/** So many cards stand in the page at first, on a phone. */
const step = 30;

/** The customers somebody may see, with tier and open actions: an account owner's home. */
@Component({
  selector: 'app-tracked-customers-page',
  imports: [Cell, DataTable, Figure, NzButtonComponent, PageHeader, RouterLink, State, TierBadge],
  templateUrl: './tracked-customers-page.html',
  styleUrl: './tracked-customers-page.css',
})
export class TrackedCustomersPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly customers = inject(Api).read(tracking.customers, () => ({}));

  protected readonly search = signal('');
  protected readonly tier = signal('');
  protected readonly limit = signal(step);
  protected readonly step = step;

  protected readonly heading = computed(() =>
    this.t(this.session.roles().every((role) => role === 'owner') ? 'customers' : 'allCustomers'),
  );
  private readonly all = computed(() => (this.customers.hasValue() ? this.customers.value() : []));
  protected readonly empty = computed(() => this.customers.hasValue() && this.all().length === 0);
  protected readonly tiers = computed<readonly TierRef[]>(() => {
    const known = new Map(this.all().flatMap(({ tier }) => (tier ? [[tier.key, tier] as const] : [])));
    return [...known.values()].sort((a, b) => a.place - b.place);
  });
  protected readonly found = computed(() => {
    const wanted = this.search().trim().toLowerCase();
    return this.all().filter(
      ({ code, name, tier }) =>
        `${code} ${name}`.toLowerCase().includes(wanted) && (this.tier() === '' || tier?.key === this.tier()),
    );
  });
  protected readonly cards = computed(() => this.found().slice(0, this.limit()));

  protected readonly idOf = (customer: TrackedCustomer): string => customer.customerId;
  protected readonly columns = computed<readonly Column<TrackedCustomer>[]>(() => [
    { key: 'customer', heading: this.t('customer'), sticky: true, sortBy: ({ code }) => code },
    { key: 'tier', heading: this.t('tier'), width: '160px', sortBy: ({ tier }) => tier?.place ?? null },
    { key: 'total', heading: this.t('score'), width: '160px', number: true, sortBy: ({ total }) => total },
    {
      key: 'actions',
      heading: this.t('openActions'),
      width: '170px',
      sortBy: ({ overdueActions, openActions }) => overdueActions * 1000 + openActions,
    },
    {
      key: 'owner',
      heading: this.t('owner'),
      width: '110px',
      text: ({ owner }) => owner?.name ?? '—',
      sortBy: ({ owner }) => owner?.name ?? null,
    },
    { key: 'cycle', heading: this.t('cycle'), width: '220px', text: ({ cycle }) => cycle.name },
  ]);

  protected linkOf({ cycle, customerId }: TrackedCustomer): readonly string[] {
    return ['/cycles', cycle.id, 'customers', customerId];
  }

  protected open(customer: TrackedCustomer): void {
    void this.router.navigate([...this.linkOf(customer)]);
  }

  protected openOf({ openActions }: TrackedCustomer): string {
    return openActions === 0 ? this.t('noneOpen') : this.t('openCount', { count: openActions });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }
}
