import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { weightConsensus } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { texts } from './texts';

/** Asks for an expert's weight and why it is not the others'. */
@Component({
  selector: 'app-weigh-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective],
  template: `
    <ui-dialog [heading]="t('weighHeading', { name: name() })" (closed)="closed.emit()">
      <ui-field [label]="t('weight')" [hint]="t('weighHint')">
        <input
          nz-input
          type="number"
          min="0.1"
          max="10"
          step="0.1"
          [value]="value()"
          #number
          (input)="value.set(number.valueAsNumber)"
        />
      </ui-field>
      <ui-field [label]="t('weighReason')">
        <textarea nz-input rows="3" maxlength="2000" #why (input)="reason.set(why.value)"></textarea>
      </ui-field>
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button
          nz-button
          nzType="primary"
          type="button"
          [disabled]="!fits()"
          [nzLoading]="busy()"
          (click)="chosen.emit({ weight: value(), reason: reason() })"
        >
          {{ t('save') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class WeighDialog {
  protected readonly t = useTexts(texts);

  readonly name = input.required<string>();
  readonly weight = input.required<number>();
  readonly busy = input(false);
  readonly chosen = output<{ weight: number; reason: string }>();
  readonly closed = output();

  protected readonly value = linkedSignal(() => this.weight());
  protected readonly reason = signal('');
  protected readonly fits = computed(
    () => weightConsensus.weighExpert.body.safeParse({ weight: this.value(), reason: this.reason() }).success,
  );
}
