import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { CycleSummary } from '@assay/contract';
import { STATE_NAMES } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { Session } from '../../../platform/session/session';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Cell } from '../../../ui/data-table/cell';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { PageHeader } from '../../../ui/page-header/page-header';
import { StageStepper } from '../../../ui/stage-stepper/stage-stepper';
import { State } from '../../../ui/state/state';
import { currentStep, stageSteps } from '../stage-steps';
import { texts } from '../texts';
import { CycleBoardState, type CycleDraft } from './cycle-board-state';
import { OpenCycleDialog } from './open-cycle-dialog';

/** The coordinator's home: every cycle, how far it is and how long it still has. */
@Component({
  selector: 'app-cycle-board-page',
  imports: [Cell, DataTable, NzButtonComponent, OpenCycleDialog, PageHeader, StageStepper, State],
  providers: [CycleBoardState],
  templateUrl: './cycle-board-page.html',
})
export class CycleBoardPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  protected readonly state = inject(CycleBoardState);
  protected readonly t = useTexts(texts);

  protected readonly opening = signal(false);
  protected readonly mayOpen = computed(() => this.session.allows('cycle.open'));
  protected readonly rows = computed(() => (this.state.cycles.hasValue() ? this.state.cycles.value() : []));
  protected readonly idOf = (cycle: CycleSummary): string => cycle.id;
  protected readonly stepsOf = (cycle: CycleSummary) => stageSteps(cycle.stages);

  protected readonly columns = computed<readonly Column<CycleSummary>[]>(() => [
    {
      key: 'name',
      heading: this.t('name'),
      sticky: true,
      text: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    { key: 'state', heading: this.t('state'), width: '140px', text: (cycle) => this.stateName(cycle) },
    { key: 'progress', heading: this.t('progress'), width: '210px' },
    {
      key: 'due',
      heading: this.t('due'),
      width: '130px',
      number: true,
      sortBy: (cycle) => this.daysLeft(cycle),
    },
    {
      key: 'period',
      heading: this.t('period'),
      width: '220px',
      text: ({ periodStart, periodEnd }) =>
        `${this.formats.day(periodStart)} – ${this.formats.day(periodEnd)}`,
      sortBy: ({ periodEnd }) => periodEnd,
    },
    {
      key: 'customers',
      heading: this.t('customers'),
      width: '100px',
      number: true,
      text: ({ customers }) => this.formats.number(customers),
      sortBy: ({ customers }) => customers,
    },
  ]);

  protected daysLeft(cycle: CycleSummary): number | null {
    return currentStep(this.stepsOf(cycle))?.daysLeft ?? null;
  }

  protected due(days: number): string {
    if (days === 0) return this.t('dueToday');
    return days > 0 ? this.t('days', { days }) : this.t('overdue', { days: -days });
  }

  protected async show(cycle: CycleSummary): Promise<void> {
    await this.router.navigate(['/cycles', cycle.id]);
  }

  protected async open(draft: CycleDraft): Promise<void> {
    const id = await this.state.open(draft);
    if (id) await this.router.navigate(['/cycles', id]);
  }

  private stateName({ state }: CycleSummary): string {
    return STATE_NAMES[state][this.language.current()];
  }
}
