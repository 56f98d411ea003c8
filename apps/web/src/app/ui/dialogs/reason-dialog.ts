import { Component, computed, input, output, signal } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useTexts } from '../../platform/texts/texts';
import { Field } from '../field/field';
import { texts } from '../texts';
import { Dialog } from './dialog';

/** What needs a reason: a return, a rejection, an override, an exclusion, a revelation. */
export interface ReasonQuestion {
  readonly heading: string;
  readonly text?: string;
  /** The act in words, on the button. */
  readonly act: string;
}

/** Shortest and longest reason that the contract takes. */
const least = 5;
const most = 2000;

@Component({
  selector: 'ui-reason-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective],
  template: `
    @let asked = question();
    <ui-dialog [heading]="asked.heading" (closed)="answered.emit(undefined)">
      @if (asked.text) {
        <p>{{ asked.text }}</p>
      }
      <ui-field [label]="t('reason')" [hint]="hint()">
        <textarea nz-input rows="4" [maxLength]="most" (input)="reason.set(value($event))"></textarea>
      </ui-field>
      <ng-container actions>
        <button nz-button type="button" (click)="answered.emit(undefined)">{{ t('cancel') }}</button>
        <button
          nz-button
          type="button"
          nzType="primary"
          [disabled]="left() > 0"
          (click)="answered.emit(trimmed())"
        >
          {{ asked.act }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ReasonDialog {
  protected readonly t = useTexts(texts);
  protected readonly most = most;

  readonly question = input.required<ReasonQuestion>();
  /** The reason, or nothing when the person thought better of it. */
  readonly answered = output<string | undefined>();

  protected readonly reason = signal('');
  protected readonly trimmed = computed(() => this.reason().trim());
  protected readonly left = computed(() => Math.max(0, least - this.trimmed().length));
  protected readonly hint = computed(() =>
    this.trimmed() !== '' && this.left() > 0
      ? this.t('reasonLeft', { left: this.left() })
      : this.t('reasonHint', { least }),
  );

  protected value(event: Event): string {
    return (event.target as HTMLTextAreaElement).value;
  }
}
