import { Component, computed, input, output, signal } from '@angular/core';
import type { ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useModelWords } from '../../core/models/model-words';
import type { Attempt } from '../../platform/api/attempt';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import { Field } from '../../ui/field/field';
import { Problem } from '../../ui/problem/problem';
import { texts } from './texts';

export interface Override {
  readonly tier: string;
  readonly reason: string;
}

/** Shortest and longest reason that the contract takes. */
const least = 5;
const most = 2000;

/** Another tier than the calculated one, never without a reason. */
@Component({
  selector: 'app-override-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <ui-dialog [heading]="t('overrideHeading', { name: item().name })" (closed)="closed.emit()">
      <p>{{ t('overrideText', { tier: computedName() }) }}</p>
      <ui-field [label]="t('newTier')">
        <select class="select" (change)="tier.set(value($event))">
          <option value="">{{ t('chooseTier') }}</option>
          @for (one of choices(); track one.key) {
            <option [value]="one.key">{{ one.letter }} {{ one.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('reason')" [hint]="t('reasonHint', { least })">
        <textarea nz-input rows="4" [maxLength]="most" (input)="reason.set(value($event))"></textarea>
      </ui-field>
      <ui-problem [problem]="saving().problem()" />
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button
          nz-button
          nzType="primary"
          type="button"
          [disabled]="!complete()"
          [nzLoading]="saving().busy()"
          (click)="wished.emit({ tier: tier(), reason: reason().trim() })"
        >
          {{ t('override') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class OverrideDialog {
  protected readonly t = useTexts(texts);
  protected readonly least = least;
  protected readonly most = most;

  readonly item = input.required<ReviewItem>();
  readonly model = input.required<EvaluationModel>();
  readonly saving = input.required<Attempt>();
  readonly wished = output<Override>();
  readonly closed = output();

  private readonly words = useModelWords(() => this.model());
  protected readonly tier = signal('');
  protected readonly reason = signal('');
  protected readonly complete = computed(() => this.tier() !== '' && this.reason().trim().length >= least);
  protected readonly choices = computed(() =>
    this.words.tiers().filter(({ key }) => key !== this.item().computedTier),
  );
  protected readonly computedName = computed(() => this.words.tier(this.item().computedTier)?.name ?? '—');

  protected value(event: Event): string {
    return (event.target as HTMLSelectElement | HTMLTextAreaElement).value;
  }
}
