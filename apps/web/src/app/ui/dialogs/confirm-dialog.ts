import { Component, input, output } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';
import { Dialog } from './dialog';

/** What is asked before something cannot be undone. */
export interface ConfirmQuestion {
  readonly heading: string;
  readonly text?: string;
  /** What will be gone afterwards, thing by thing. */
  readonly lost?: readonly string[];
  /** The act in words, on the button. */
  readonly act: string;
}

@Component({
  selector: 'ui-confirm-dialog',
  imports: [Dialog, NzButtonComponent],
  template: `
    @let asked = question();
    <ui-dialog [heading]="asked.heading" (closed)="answered.emit(false)">
      @if (asked.text) {
        <p>{{ asked.text }}</p>
      }
      @if (asked.lost?.length) {
        <div>
          <p>{{ t('lost') }}</p>
          <ul>
            @for (thing of asked.lost; track $index) {
              <li>{{ thing }}</li>
            }
          </ul>
        </div>
      }
      <ng-container actions>
        <button
          nz-button
          type="button"
          [attr.autofocus]="asked.lost?.length ? '' : null"
          (click)="answered.emit(false)"
        >
          {{ t('cancel') }}
        </button>
        <button
          nz-button
          type="button"
          nzType="primary"
          [nzDanger]="!!asked.lost?.length"
          [attr.autofocus]="asked.lost?.length ? null : ''"
          (click)="answered.emit(true)"
        >
          {{ asked.act }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ConfirmDialog {
  protected readonly t = useTexts(texts);

  readonly question = input.required<ConfirmQuestion>();
  readonly answered = output<boolean>();
}
