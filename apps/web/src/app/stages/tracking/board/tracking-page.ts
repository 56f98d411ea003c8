import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { tracking, type ActionLine } from '@assay/contract';
import { ACTION_STATUS_NAMES } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { ActionTable } from '../../../core/actions/action-table';
import { ActionFilterBar } from '../../../core/actions/action-filter-bar';
import { EVERY_ACTION, filterActions } from '../../../core/actions/action-filter';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { Api } from '../../../platform/api/api';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { PageHeader } from '../../../ui/page-header/page-header';
import { State } from '../../../ui/state/state';
import { ActionCard } from '../action-card';
import { texts } from '../texts';
import { boardColumns, type BoardColumn } from './board-columns';

/** So many cards of a column stand in the page at first. */
const most = 30;

/** The stage's page: every action by status, as a board or as a list. */
@Component({
  selector: 'app-tracking-page',
  imports: [ActionCard, ActionFilterBar, ActionTable, Bar, NzButtonComponent, PageHeader, RouterLink, State],
  templateUrl: './tracking-page.html',
  styleUrl: './tracking-page.css',
})
export class TrackingPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly room = inject(CycleRoom);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  protected readonly views = ['board', 'list'] as const;
  protected readonly view = signal<'board' | 'list'>('board');
  protected readonly filter = signal(EVERY_ACTION);
  private readonly unfolded = signal<ReadonlySet<string>>(new Set());

  protected readonly board = inject(Api).read(tracking.board, () => ({
    params: this.room.params(),
    query: {},
  }));
  protected readonly actions = computed(() => (this.board.hasValue() ? this.board.value().actions : []));
  protected readonly found = computed(() => filterActions(this.actions(), this.filter()));
  protected readonly columns = computed(() => boardColumns(this.found()));
  protected readonly counts = computed(() => {
    const {
      open = 0,
      inProgress = 0,
      done = 0,
      cancelled = 0,
      overdue = 0,
    } = this.board.value()?.counts ?? {};
    const all = open + inProgress + done;
    return {
      all,
      open: open + inProgress,
      done,
      cancelled,
      overdue,
      share: all === 0 ? 1 : Math.floor((100 * done) / all) / 100,
    };
  });
  protected readonly closing = computed(() => this.room.may('cycle.close') && this.counts().open > 0);

  protected open({ id }: ActionLine): void {
    void this.router.navigate(['/work/actions', id]);
  }

  protected nameOf(status: BoardColumn['status']): string {
    return ACTION_STATUS_NAMES[status][this.language.current()];
  }

  protected cardsOf({ status, actions }: BoardColumn): BoardColumn['actions'] {
    return this.unfolded().has(status) ? actions : actions.slice(0, most);
  }

  protected unfold(status: string): void {
    this.unfolded.update((unfolded) => new Set([...unfolded, status]));
  }
}
