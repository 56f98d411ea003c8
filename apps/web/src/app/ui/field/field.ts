import { Component, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** A control of a form with its name above, and a hint or what is wrong below. */
@Component({
  selector: 'ui-field',
  template: `
    <label>
      <span class="name">
        {{ label() }}
        @if (optional()) {
          <span class="muted small">({{ t('optional') }})</span>
        }
      </span>
      <ng-content />
    </label>
    @if (error(); as text) {
      <p class="danger small" role="alert">{{ text }}</p>
    } @else if (hint()) {
      <p class="muted small">{{ hint() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    label {
      display: flex;
      flex-direction: column;
      gap: 3px;
    }
    .name {
      color: var(--ink-2);
    }
  `,
})
export class Field {
  protected readonly t = useTexts(texts);

  readonly label = input.required<string>();
  readonly hint = input('');
  /** What is wrong with the entry; empty while nothing is. */
  readonly error = input('');
  readonly optional = input(false);
}
