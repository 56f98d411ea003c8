import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { reason as reasonRule } from '@assay/contract';
import { STATE_NAMES, type Stage } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import { texts as kitTexts } from '../../../ui/texts';
import { texts } from '../texts';

export interface ReturnWish {
  readonly to: Stage;
  readonly reason: string;
}

/** Asks where to go back to, and why. */
@Component({
  selector: 'app-return-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <ui-dialog [heading]="t('backHeading')" (closed)="closed.emit()">
      <p>{{ t('backText') }}</p>
      <ui-field [label]="t('backTo')">
        <select class="select" (change)="choose($event)">
          @for (stage of stages(); track stage) {
            <option [value]="stage" [selected]="stage === to()">{{ nameOf(stage) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="kit('reason')" [hint]="kit('reasonHint', { least: 5 })">
        <textarea nz-input rows="4" (input)="write($event)"></textarea>
      </ui-field>
      <ui-problem [problem]="saving().problem()" />
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ kit('cancel') }}</button>
        <button
          nz-button
          nzType="primary"
          type="button"
          [disabled]="!goodReason()"
          [nzLoading]="saving().busy()"
          (click)="go()"
        >
          {{ t('backAct') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ReturnDialog {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly kit = useTexts(kitTexts);

  readonly stages = input.required<readonly Stage[]>();
  readonly saving = input.required<Attempt>();
  readonly wished = output<ReturnWish>();
  readonly closed = output();

  /** The stage before, unless another is chosen: that one stays when the cycle is read again. */
  protected readonly to = linkedSignal<readonly Stage[], Stage | undefined>({
    source: this.stages,
    computation: (stages, before) => stages.find((stage) => stage === before?.value) ?? stages.at(-1),
  });
  protected readonly reason = signal('');
  protected readonly goodReason = computed(() => reasonRule.safeParse(this.reason()).success);

  protected nameOf(stage: Stage): string {
    return STATE_NAMES[stage][this.language.current()];
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.to.set(this.stages().find((stage) => stage === value));
  }

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected go(): void {
    const to = this.to();
    if (to) this.wished.emit({ to, reason: this.reason().trim() });
  }
}
