import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { daysUntil } from '../../platform/time/days-until';
import { Bar } from '../../ui/bar/bar';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { PageHeader } from '../../ui/page-header/page-header';
import { State } from '../../ui/state/state';
import { texts } from './texts';
import { byUrgency, workGroups } from './work-groups';
import { WORK_SOURCES, type WorkItem } from './work-source';

/** An expert's home: everything that is with the person, whichever stage it comes from. */
@Component({
  selector: 'app-my-work-page',
  imports: [Bar, Cell, DataTable, NzButtonComponent, PageHeader, RouterLink, State],
  templateUrl: './my-work-page.html',
  styleUrl: './my-work-page.css',
})
export class MyWorkPage {
  private readonly router = inject(Router);
  protected readonly t = useTexts(texts);
  protected readonly sources = inject(WORK_SOURCES).map((open) => open());

  protected readonly showsDone = signal(false);
  private readonly items = computed(() => this.sources.flatMap(({ items }) => items()));
  protected readonly groups = computed(() => workGroups(this.items()));
  protected readonly toDo = computed(() => byUrgency(this.items().filter(({ state }) => state !== 'done')));
  protected readonly finished = computed(() => this.items().filter(({ state }) => state === 'done'));
  protected readonly rows = computed(() => (this.showsDone() ? this.finished() : this.toDo()));
  protected readonly loaded = computed(() => this.sources.every(({ source }) => !source.isLoading()));

  protected readonly idOf = (item: WorkItem): string => item.id;
  protected readonly columns = computed<readonly Column<WorkItem>[]>(() => [
    { key: 'kind', heading: this.t('kind'), width: '110px', text: ({ kind }) => kind },
    {
      key: 'subject',
      heading: this.t('subject'),
      sticky: true,
      text: ({ subject }) => subject,
      sortBy: ({ subject }) => subject,
    },
    { key: 'detail', heading: this.t('detail'), width: '260px', text: ({ detail }) => detail },
    {
      key: 'cycle',
      heading: this.t('cycle'),
      width: '220px',
      text: ({ cycle }) => cycle,
      sortBy: ({ cycle }) => cycle,
    },
    { key: 'state', heading: this.t('state'), width: '150px', sortBy: ({ state }) => state },
    { key: 'due', heading: this.t('due'), width: '130px', number: true, sortBy: ({ due }) => due },
  ]);

  protected stateWords({ state, parts }: WorkItem): string {
    if (state === 'begun') return this.t('begun', { done: parts?.done ?? 0, of: parts?.of ?? 0 });
    return this.t(state === 'done' ? 'finished' : state);
  }

  protected daysLeft(due: string): number {
    return daysUntil(due);
  }

  protected left(due: string): string {
    const days = daysUntil(due);
    if (days === 0) return this.t('dueToday');
    return days > 0 ? this.t('days', { days }) : this.t('overdue', { days: -days });
  }

  protected async open(item: WorkItem): Promise<void> {
    await this.router.navigate([...item.link]);
  }
}
