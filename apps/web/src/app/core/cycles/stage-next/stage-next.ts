import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Blocker } from '@assay/contract';
import { STAGES, stageIndex, STATE_NAMES, type Stage } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { BlockerList } from '../../../ui/blocker-list/blocker-list';
import { Problem } from '../../../ui/problem/problem';
import { Toasts } from '../../../ui/toasts/toasts';
import { CycleMoves } from '../cycle-overview/cycle-moves';
import { CycleRoom } from '../cycle-room';
import { texts } from '../texts';

/** So many blockers are shown at first; a cycle just opened has fifteen. */
const most = 5;

/**
 * At the top of a stage's page, for those who move the cycle on: what is still missing, each with the way to
 * where it is done on the page, or the move to the next stage. Shows nothing once the cycle has left the stage.
 */
@Component({
  selector: 'app-stage-next',
  imports: [BlockerList, NzButtonComponent, Problem],
  providers: [CycleMoves],
  template: `
    @if (shown()) {
      <section class="panel" [class.ready]="blockers().length === 0">
        @if (blockers().length > 0) {
          <h2>{{ t('blockers') }}</h2>
          <ui-blocker-list [blockers]="listed()" [jumps]="true" (jumped)="jumped.emit($event)" />
          @if (listed().length < blockers().length) {
            <button nz-button nzType="link" nzSize="small" type="button" (click)="all.set(true)">
              {{ t('allBlockers', { count: blockers().length }) }}
            </button>
          }
        } @else {
          <p class="grow">{{ t('ready') }}</p>
          @if (next(); as stage) {
            <button
              nz-button
              nzType="primary"
              type="button"
              [nzLoading]="moves.moving.busy()"
              (click)="go(stage)"
            >
              {{ t('advance', { stage: nameOf(stage) }) }}
            </button>
          }
        }
        <ui-problem [problem]="moves.moving.problem()" />
      </section>
    }
  `,
  styles: `
    section {
      padding-block: calc(var(--space) * 1.5);
    }
    .ready {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space) calc(var(--space) * 2);
      border-color: var(--success-line);
      background: var(--success-soft);
    }
    ui-problem {
      flex-basis: 100%;
    }
  `,
})
export class StageNext {
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly room = inject(CycleRoom);
  protected readonly moves = inject(CycleMoves);
  protected readonly t = useTexts(texts);

  /** Whose page it is. */
  readonly stage = input.required<Stage>();
  /** A blocker that is to be cleared further down. */
  readonly jumped = output<Blocker>();

  protected readonly all = signal(false);
  protected readonly shown = computed(
    () => this.room.cycle().state === this.stage() && this.room.may('cycle.advance'),
  );
  protected readonly blockers = computed(() => this.room.cycle().blockers);
  protected readonly listed = computed(() => (this.all() ? this.blockers() : this.blockers().slice(0, most)));
  protected readonly next = computed(() => STAGES[stageIndex(this.stage()) + 1]);

  protected nameOf(stage: Stage): string {
    return STATE_NAMES[stage][this.language.current()];
  }

  protected async go(stage: Stage): Promise<void> {
    if (!(await this.moves.advance())) {
      // What was refused may be news to this page too.
      this.room.reload();
      return;
    }
    this.toasts.say(this.t('advanced', { stage: this.nameOf(stage) }));
    await this.router.navigate([...this.room.pathOf(stage)]);
  }
}
