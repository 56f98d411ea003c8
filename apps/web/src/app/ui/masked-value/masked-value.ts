import { Component, input, output } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** A value the server masked for this person, with a way to ask for it where the role has one. */
@Component({
  selector: 'ui-masked-value',
  template: `
    <span [attr.aria-label]="masked() ? t('masked') + ' ' + value() : null">{{ value() }}</span>
    @if (masked() && revealable()) {
      <button type="button" (click)="reveal.emit()">{{ t('reveal') }}</button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      white-space: nowrap;
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      font-size: var(--text-small);
    }
  `,
})
export class MaskedValue {
  protected readonly t = useTexts(texts);

  readonly value = input.required<string>();
  readonly masked = input.required<boolean>();
  /** Whether the person may ask to see it, which needs a reason. */
  readonly revealable = input(false);
  readonly reveal = output();
}
