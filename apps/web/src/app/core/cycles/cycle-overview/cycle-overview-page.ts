import { Component, computed, inject, signal } from '@angular/core';
import type { Blocker } from '@assay/contract';
import { isStage, STAGES, stageIndex, STATE_NAMES, type Stage } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { BlockerList } from '../../../ui/blocker-list/blocker-list';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { PageHeader } from '../../../ui/page-header/page-header';
import { Problem } from '../../../ui/problem/problem';
import { Toasts } from '../../../ui/toasts/toasts';
import { PrintButton } from '../../reports/print-button';
import { CycleRoom } from '../cycle-room';
import { texts } from '../texts';
import { CycleFacts } from './cycle-facts';
import { CycleHistory } from './cycle-history';
import { CycleMoves, type DeadlinesDraft } from './cycle-moves';
import { DeadlinesDialog } from './deadlines-dialog';
import { ReturnDialog, type ReturnWish } from './return-dialog';

/** How a cycle stands, what keeps it where it is, and the moves of the cycle as a whole. */
@Component({
  selector: 'app-cycle-overview-page',
  imports: [
    BlockerList,
    ConflictBanner,
    CycleFacts,
    CycleHistory,
    DeadlinesDialog,
    NzButtonComponent,
    PageHeader,
    PrintButton,
    Problem,
    ReturnDialog,
  ],
  providers: [CycleMoves],
  templateUrl: './cycle-overview-page.html',
  styleUrl: './cycle-overview-page.css',
})
export class CycleOverviewPage {
  private readonly language = inject(Language);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly room = inject(CycleRoom);
  protected readonly moves = inject(CycleMoves);
  protected readonly t = useTexts(texts);

  protected readonly cycle = this.room.cycle;
  protected readonly asking = signal<'deadlines' | 'return' | undefined>(undefined);
  protected readonly stateName = computed(() => STATE_NAMES[this.cycle().state][this.language.current()]);
  protected readonly stale = computed(() => this.moves.moving.problem()?.code === 'stale-version');
  protected readonly running = computed(() => isStage(this.cycle().state));
  /** There is a result to report on: the calculation is done. */
  protected readonly printable = computed(() =>
    this.cycle().stages.some(({ stage, status }) => stage === 'calculation' && status === 'done'),
  );
  protected readonly nextStage = computed(() => {
    const { state } = this.cycle();
    return isStage(state) ? STAGES[stageIndex(state) + 1] : undefined;
  });
  protected readonly earlierStages = computed(() => {
    const { state } = this.cycle();
    return isStage(state) ? STAGES.slice(0, stageIndex(state)) : [];
  });
  protected readonly linkOf = (blocker: Blocker): readonly string[] | undefined => {
    const { state } = this.cycle();
    const stage = blocker.stage ?? (isStage(state) ? state : undefined);
    return stage && this.room.pathOf(stage);
  };

  protected nameOf(stage: Stage): string {
    return STATE_NAMES[stage][this.language.current()];
  }

  protected reload(): void {
    this.moves.moving.clear();
    this.room.reload();
  }

  protected async advance(stage: Stage): Promise<void> {
    if (await this.moves.advance()) this.toasts.say(this.t('advanced', { stage: this.nameOf(stage) }));
  }

  protected async returnTo({ to, reason }: ReturnWish): Promise<void> {
    if (await this.moves.returnTo(to, reason)) this.asking.set(undefined);
  }

  protected async saveDeadlines(draft: DeadlinesDraft): Promise<void> {
    if (!(await this.moves.setDeadlines(draft))) return;
    this.asking.set(undefined);
    this.toasts.say(this.t('deadlinesSaved'));
  }

  protected async cancel(): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('cancelHeading', { name: this.cycle().name }),
      text: this.t('cancelText'),
      act: this.t('cancelCycle'),
    });
    if (reason !== undefined) await this.moves.cancel(reason);
  }

  protected async close(): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.t('closeHeading', { name: this.cycle().name }),
      text: this.t('closeText'),
      lost: [this.t('closeLost')],
      act: this.t('close'),
    });
    if (agreed) await this.moves.close();
  }
}
