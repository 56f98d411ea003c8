import { Component, computed, inject, signal } from '@angular/core';
import type { ActionLine, PlannedCustomer } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { ActionTable } from '../../core/actions/action-table';
import { ActionFilterBar } from '../../core/actions/action-filter-bar';
import { EVERY_ACTION, filterActions } from '../../core/actions/action-filter';
import { PrintButton } from '../../core/reports/print-button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { ActionDrawer } from './action-drawer';
import { CustomersToPlan } from './customers-to-plan';
import { PlanSummary } from './plan-summary';
import { ProposeDialog } from './propose-dialog';
import { StrategyState, type ActionChange, type NewAction } from './strategy-state';
import { texts } from './texts';

type Part = 'actions' | 'customers';
/** What stands in the drawer: a known action, a new one for a customer, or a new one for anybody. */
type Drawn = { readonly action?: ActionLine; readonly customerId?: string };

/** The stage's page: how much is planned, the plan itself, and the customers who still need one. */
@Component({
  selector: 'app-strategy-page',
  imports: [
    ActionDrawer,
    ActionFilterBar,
    ActionTable,
    CustomersToPlan,
    NzButtonComponent,
    PageHeader,
    PrintButton,
    PlanSummary,
    Problem,
    ProposeDialog,
    StageNext,
    State,
  ],
  providers: [StrategyState],
  templateUrl: './strategy-page.html',
  styleUrl: './strategy-page.css',
})
export class StrategyPage {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(ProblemWords);
  private readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(StrategyState);
  protected readonly t = useTexts(texts);

  protected readonly parts: readonly Part[] = ['actions', 'customers'];
  protected readonly part = signal<Part>('actions');
  protected readonly filter = signal(EVERY_ACTION);
  protected readonly proposing = signal(false);
  protected readonly drawn = signal<Drawn | undefined>(undefined);

  protected readonly plans = computed(() => this.room.may('strategy.plan'));
  protected readonly found = computed(() => filterActions(this.state.lines(), this.filter()));
  protected readonly started = computed(() => {
    const day = this.state.overview.hasValue() ? this.state.overview.value().startedOn : null;
    return day ? this.t('startedOn', { day: this.formats.day(day) }) : '';
  });

  protected countOf(part: Part): string {
    if (part === 'actions') return this.t('tabActions', { count: this.state.lines().length });
    return this.t('tabCustomers', { count: this.state.needing().length });
  }

  protected open(drawn: Drawn): void {
    this.state.saving.clear();
    this.drawn.set(drawn);
  }

  protected openProposals(): void {
    this.state.saving.clear();
    this.proposing.set(true);
  }

  protected async propose(tiers: string[]): Promise<void> {
    const created = await this.state.propose(tiers);
    if (created === undefined) return;
    this.proposing.set(false);
    this.part.set('actions');
    this.toasts.say(this.t('proposed', { created }));
  }

  /** An action against the same problem is asked about once, then added beside it. */
  protected async create(action: NewAction): Promise<void> {
    const done = await this.state.create(action);
    const problem = this.state.saving.problem();
    if (!done && problem?.code === 'action-similar-open') {
      const agreed = await this.dialogs.confirm({
        heading: this.t('besideHeading'),
        text: this.problems.say(problem),
        act: this.t('besideAct'),
      });
      if (agreed) await this.create({ ...action, besideOthers: true });
      return;
    }
    if (!done) return;
    this.drawn.set(undefined);
    this.part.set('actions');
    const { created, skipped } = done;
    this.toasts.say(
      skipped === 0
        ? this.t('created', { count: created })
        : this.t('createdSkipped', { count: created, skipped }),
    );
  }

  protected async change(action: ActionLine | undefined, body: ActionChange): Promise<void> {
    if (!action || !(await this.state.change(action, body))) return;
    this.drawn.set(undefined);
    this.toasts.say(this.t('saved'));
  }

  protected async cancel(action: ActionLine | undefined): Promise<void> {
    if (!action) return;
    const reason = await this.dialogs.reason({
      heading: this.t('cancelHeading', { name: action.customer.name }),
      text: this.t('cancelText'),
      act: this.t('cancelAction'),
    });
    if (reason === undefined || !(await this.state.cancel(action, reason))) return;
    this.drawn.set(undefined);
    this.toasts.say(this.t('cancelled'));
  }

  protected async waive(customer: PlannedCustomer): Promise<void> {
    const { name } = customer;
    const reason = await this.dialogs.reason({
      heading: this.t('waiveHeading', { name }),
      text: this.t('waiveText'),
      act: this.t('waive'),
    });
    if (reason === undefined) return;
    if (await this.state.waive(customer, reason)) this.toasts.say(this.t('waivedDone', { name }));
  }

  protected async unwaive(customer: PlannedCustomer): Promise<void> {
    if (await this.state.unwaive(customer)) this.toasts.say(this.t('unwaived', { name: customer.name }));
  }

  protected reload(): void {
    this.drawn.set(undefined);
    this.state.saving.clear();
    this.state.reload();
  }
}
