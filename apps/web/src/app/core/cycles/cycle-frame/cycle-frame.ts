import { Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { isStage, type Stage } from '@assay/cycle';
import { filter, map, startWith } from 'rxjs';
import { StageStepper } from '../../../ui/stage-stepper/stage-stepper';
import { State } from '../../../ui/state/state';
import { CycleRoom } from '../cycle-room';
import { CycleTasks } from '../cycle-tasks';
import { stageSteps } from '../stage-steps';

/** Every page of a cycle stands below its stepper. */
@Component({
  selector: 'app-cycle-frame',
  imports: [RouterOutlet, StageStepper, State],
  providers: [CycleRoom, CycleTasks],
  template: `
    <ui-state [of]="room.source" />
    @if (room.source.hasValue()) {
      <ui-stage-stepper [steps]="steps()" [link]="pathOf" [open]="open()" />
      <div class="page"><router-outlet /></div>
    }
  `,
  styles: `
    .page {
      margin-top: calc(var(--space) * 2);
    }
  `,
})
export class CycleFrame {
  private readonly router = inject(Router);
  protected readonly room = inject(CycleRoom);
  private readonly tasks = inject(CycleTasks);

  readonly cycleId = input.required<string>();

  protected readonly steps = computed(() => stageSteps(this.room.cycle().stages, this.room.cycle().blockers));
  protected readonly pathOf = (stage: Stage): readonly string[] => this.room.pathOf(stage);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
      startWith(this.router.url),
    ),
    { initialValue: '' },
  );
  /** Stage whose page is open: the part of the address after the cycle's. */
  protected readonly open = computed(() => {
    const part = this.url().split(/[/?#]/)[3] ?? '';
    return isStage(part) ? part : undefined;
  });

  constructor() {
    effect(() => {
      this.room.open(this.cycleId());
      this.tasks.watch(this.cycleId());
    });
  }
}
