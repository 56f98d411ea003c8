import { afterRenderEffect, Component, ElementRef, inject, input, signal } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

let fields = 0;

/** A control of a form with its name above, and a hint or what is wrong below; it ties the three together. */
@Component({
  selector: 'ui-field',
  template: `
    <label [htmlFor]="controlId()">
      {{ label() }}
      @if (optional()) {
        <span class="muted small">({{ t('optional') }})</span>
      }
    </label>
    <ng-content />
    @if (error(); as text) {
      <p class="danger small" role="alert" [id]="noteId">{{ text }}</p>
    } @else if (hint()) {
      <p class="muted small" [id]="noteId">{{ hint() }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 3px;
      min-width: 0;
    }
    label {
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

  private readonly number = ++fields;
  protected readonly noteId = `field-note-${this.number}`;
  protected readonly controlId = signal('');

  constructor() {
    const host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const wrong = this.error() !== '';
      const noted = wrong || this.hint() !== '';
      const control = host.querySelector('input, textarea, select');
      if (!control) return;
      control.id ||= `field-${this.number}`;
      this.controlId.set(control.id);
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      if (noted) control.setAttribute('aria-describedby', this.noteId);
      else control.removeAttribute('aria-describedby');
    });
  }
}
