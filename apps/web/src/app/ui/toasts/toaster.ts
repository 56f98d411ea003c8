import { Component, inject } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';
import { Toasts, type Toast } from './toasts';

/** Where the notes of `Toasts` appear. Stands once, in the frame. */
@Component({
  selector: 'ui-toaster',
  host: { role: 'status' },
  template: `
    @for (toast of toasts.all(); track toast.id) {
      <div>
        <span class="grow">{{ toast.text }}</span>
        @if (toast.undo) {
          <button type="button" class="undo" (click)="undo(toast)">{{ t('undo') }}</button>
        }
        <button type="button" [attr.aria-label]="t('close')" (click)="toasts.dismiss(toast.id)">×</button>
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      z-index: 60;
      right: 16px;
      bottom: 16px;
      display: grid;
      gap: 8px;
      max-width: min(420px, calc(100vw - 32px));
    }
    div {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 8px 14px;
      border-radius: var(--radius);
      background: var(--ink);
      color: var(--surface);
      box-shadow: var(--shadow);
    }
    button {
      padding: 0 4px;
      border: 0;
      background: none;
    }
    .undo {
      text-decoration: underline;
    }
    @media (max-width: 767px) {
      :host {
        bottom: 72px;
      }
    }
  `,
})
export class Toaster {
  protected readonly toasts = inject(Toasts);
  protected readonly t = useTexts(texts);

  protected undo(toast: Toast): void {
    toast.undo?.();
    this.toasts.dismiss(toast.id);
  }
}
