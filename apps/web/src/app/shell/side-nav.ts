import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../platform/session/session';
import { useTexts } from '../platform/texts/texts';
import type { Area, AreaKey } from './areas';
import { texts } from './texts';

const names = {
  cycles: 'areaCycles',
  work: 'areaWork',
  approvals: 'areaApprovals',
  customers: 'areaCustomers',
  actions: 'areaActions',
  dashboard: 'areaDashboard',
  reports: 'areaReports',
  people: 'areaPeople',
  departments: 'areaDepartments',
  system: 'areaSystem',
  audit: 'areaAudit',
} as const satisfies Record<AreaKey, keyof (typeof texts)['zh']>;

/** The navigation: a column at the side; on a phone a drawer, and the first areas as a bar at the bottom. */
@Component({
  selector: 'app-side-nav',
  imports: [RouterLink, RouterLinkActive],
  host: { '(keydown.escape)': 'closed.emit()' },
  templateUrl: './side-nav.html',
  styleUrl: './side-nav.css',
})
export class SideNav {
  private readonly session = inject(Session);
  protected readonly t = useTexts(texts);

  readonly areas = input.required<readonly Area[]>();
  readonly open = input.required<boolean>();
  readonly closed = output();

  protected readonly first = computed(() => this.areas().slice(0, 4));

  protected name({ key }: Area): string {
    const onlyOwn = key === 'customers' && this.session.roles().every((role) => role === 'owner');
    return onlyOwn ? this.t('myCustomers') : this.t(names[key]);
  }

  /** `/work` is also the beginning of `/work/actions`. */
  protected exact({ key }: Area): boolean {
    return key === 'work';
  }
}
