import { Component, computed, inject, input } from '@angular/core';
import type { ApiProblem } from '../../platform/api/api-problem';
import { ProblemWords } from '../../platform/api/problem-words';

/** Why the last act was refused, beside the button that started it. Shows nothing without a refusal. */
@Component({
  selector: 'ui-problem',
  template: `
    @if (problem(); as refused) {
      <div class="problem" role="alert">
        <p>{{ words.say(refused) }}</p>
        @if (blockers().length > 0) {
          <ul>
            @for (text of blockers(); track $index) {
              <li>{{ text }}</li>
            }
          </ul>
        }
      </div>
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
    .problem {
      padding: 6px 12px;
      border: 1px solid var(--danger-line);
      border-radius: var(--radius);
      background: var(--danger-soft);
    }
    ul {
      padding-left: 20px;
    }
  `,
})
export class Problem {
  protected readonly words = inject(ProblemWords);

  readonly problem = input.required<ApiProblem | undefined>();

  protected readonly blockers = computed(() =>
    (this.problem()?.blockers ?? []).map((blocker) => this.words.say(blocker)),
  );
}
