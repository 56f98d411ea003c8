import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ResultLine } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { CycleTasks } from '../../core/cycles/cycle-tasks';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { TaskProgress } from '../../ui/task-progress/task-progress';
import { Toasts } from '../../ui/toasts/toasts';
import { CalculationState } from './calculation-state';
import { ResultGrid } from './result-grid';
import { ResultSummary } from './result-summary';
import { RunList } from './run-list';
import { hasEnded, runProgress } from './run-watch';
import { texts } from './texts';

const views = ['summary', 'customers', 'runs'] as const;
type View = (typeof views)[number];
const viewTexts = { summary: 'viewSummary', customers: 'viewCustomers', runs: 'viewRuns' } as const;

@Component({
  selector: 'app-calculation-page',
  imports: [
    NzButtonComponent,
    PageHeader,
    Problem,
    ResultGrid,
    ResultSummary,
    RouterLink,
    RunList,
    StageNext,
    State,
    TaskProgress,
  ],
  providers: [CalculationState],
  templateUrl: './calculation-page.html',
  styleUrl: './calculation-page.css',
})
export class CalculationPage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly tasks = inject(CycleTasks);
  private readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(CalculationState);
  protected readonly t = useTexts(texts);

  /** Part of the page that is open, from the address. */
  readonly view = input<string>();

  protected readonly views = views;
  protected readonly viewTexts = viewTexts;
  protected readonly shown = computed<View>(() => views.find((view) => view === this.view()) ?? 'summary');
  protected readonly runNote = computed(() => {
    const run = this.state.current();
    return run
      ? this.t('currentRun', {
          number: run.number,
          when: this.formats.moment(run.finishedAt ?? run.startedAt),
        })
      : '';
  });
  private readonly tasksOfRun = computed(() => {
    const run = this.state.running();
    return run
      ? {
          first: this.tasks.newest('calculate', run.id),
          join: this.tasks.newest('calculate-join', run.id),
        }
      : undefined;
  });
  protected readonly progress = computed(() => {
    const told = this.tasksOfRun();
    return told && runProgress(told.first, told.join);
  });

  constructor() {
    effect(() => {
      const told = this.tasksOfRun();
      if (told && hasEnded(told.first, told.join)) this.state.refresh();
    });
  }

  protected async start(): Promise<void> {
    if (await this.state.start()) this.toasts.say(this.t('started'));
  }

  protected async stop(run: { id: string; number: number }): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.t('stopHeading'),
      text: this.t('stopText'),
      lost: [this.t('stopLost', { number: run.number })],
      act: this.t('stop'),
    });
    if (agreed && (await this.state.cancel(run.id))) this.toasts.say(this.t('stopped'));
  }

  protected open({ customerId }: ResultLine): void {
    void this.router.navigate([...this.room.pathOf(), 'customers', customerId]);
  }
}
