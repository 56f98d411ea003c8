import { Component, computed, inject, input } from '@angular/core';
import type { Task } from '@assay/contract';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';

const stateTexts = {
  queued: 'taskQueued',
  running: 'taskRunning',
  done: 'taskDone',
  failed: 'taskFailed',
  cancelled: 'taskCancelled',
} as const;

/** How far a piece of long work is; why it failed, when it did. */
@Component({
  selector: 'ui-task-progress',
  template: `
    <div class="line">
      <span class="grow">{{ label() }}</span>
      <span class="muted" [class.danger]="task().state === 'failed'">{{ words() }}</span>
    </div>
    <progress [attr.value]="share()" max="1" [attr.aria-label]="label()"></progress>
    @if (task().problem; as problem) {
      <p class="danger" role="alert">{{ problemWords.say(problem) }}</p>
    }
  `,
  styles: `
    .line {
      display: flex;
      gap: var(--space);
    }
    progress {
      display: block;
      width: 100%;
      height: 6px;
      border: 0;
      border-radius: 3px;
      background: var(--line-soft);
      accent-color: var(--accent);
      overflow: hidden;
    }
    progress::-webkit-progress-bar {
      background: var(--line-soft);
    }
    progress::-webkit-progress-value {
      background: var(--accent);
      transition: width 0.2s;
    }
  `,
})
export class TaskProgress {
  private readonly formats = inject(Formats);
  protected readonly problemWords = inject(ProblemWords);
  protected readonly t = useTexts(texts);

  readonly task = input.required<Pick<Task, 'state' | 'done' | 'total' | 'problem'>>();
  readonly label = input.required<string>();

  /** Done share; null while the amount is unknown, which shows as a bar that only moves. */
  protected readonly share = computed(() => {
    const { state, done, total } = this.task();
    if (state === 'done') return 1;
    if (total > 0) return Math.min(done / total, 1);
    return state === 'running' ? null : 0;
  });

  protected readonly words = computed(() => {
    const { state, done, total } = this.task();
    const word = this.t(stateTexts[state]);
    if (state !== 'running' || total === 0) return word;
    return `${word} ${this.formats.number(done)} / ${this.formats.number(total)}`;
  });
}
