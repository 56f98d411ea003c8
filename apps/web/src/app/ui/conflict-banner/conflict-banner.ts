import { Component, computed, inject, input, output } from '@angular/core';
import type { ApiProblem } from '../../platform/api/api-problem';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/**
 * Says who changed the record meanwhile, when an edit was refused as stale or the draft is behind what was read
 * again. Shows nothing for other refusals.
 */
@Component({
  selector: 'ui-conflict-banner',
  template: `
    @if (said(); as words) {
      <div role="alert">
        <p class="grow">
          <strong>{{ t('conflictTitle') }}</strong>
          <span>{{ words }} {{ t('conflictKeep') }}</span>
        </p>
        <button type="button" (click)="reload.emit()">{{ t('conflictReload') }}</button>
      </div>
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space) calc(var(--space) * 2);
      padding: 8px 12px;
      border: 1px solid var(--warning-line);
      border-radius: var(--radius);
      background: var(--warning-soft);
    }
    strong {
      margin-right: 8px;
    }
    button {
      padding: 2px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
  `,
})
export class ConflictBanner {
  private readonly words = inject(ProblemWords);
  protected readonly t = useTexts(texts);

  readonly problem = input.required<ApiProblem | undefined>();
  /** The state that the draft was begun on is no longer the saved one. */
  readonly behind = input(false);
  readonly reload = output();

  protected readonly said = computed(() => {
    const problem = this.problem();
    if (problem?.code === 'stale-version') return this.words.say(problem);
    return this.behind() ? this.t('conflictBehind') : '';
  });
}
