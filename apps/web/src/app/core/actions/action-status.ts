import { Component, computed, inject, input } from '@angular/core';
import type { ActionLine } from '@assay/contract';
import { ACTION_STATUS_NAMES } from '@assay/cycle';
import { Language } from '../../platform/language/language';

/** Where an action stands, in a word and a colour, with the percent of one that is under way. */
@Component({
  selector: 'app-action-status',
  template: `
    <span [class]="action().status">{{ name() }}</span>
    @if (action().status === 'in-progress') {
      <span class="muted small">{{ action().percent }}%</span>
    }
  `,
  styles: `
    :host {
      white-space: nowrap;
    }
    .in-progress {
      color: var(--accent);
    }
    .done {
      color: var(--success);
    }
    .cancelled {
      color: var(--ink-3);
      text-decoration: line-through;
    }
    .small {
      margin-left: 4px;
    }
  `,
})
export class ActionStatus {
  private readonly language = inject(Language);

  readonly action = input.required<Pick<ActionLine, 'status' | 'percent'>>();

  protected readonly name = computed(
    () => ACTION_STATUS_NAMES[this.action().status][this.language.current()],
  );
}
