import { Component, computed, input, output, signal } from '@angular/core';
import { DECLARED_CONFLICTS, type DeclaredConflict } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { texts } from '../texts';
import { declaredKey } from '../conflict-words';

export interface Declaration {
  readonly conflict: DeclaredConflict;
  readonly reason: string;
}

/** Shortest and longest reason that the contract takes. */
const LEAST = 5;
const MOST = 2000;

/** An expert declares a conflict of interest: its kind, and in words. */
@Component({
  selector: 'app-conflict-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective],
  template: `
    <ui-dialog [heading]="t('declareHeading', { customer: customer() })" (closed)="closed.emit()">
      <p>{{ t('declareText') }}</p>
      <ui-field [label]="t('conflictKind')">
        <select class="select" (change)="choose($event)">
          <option value="" [selected]="!kind()">{{ t('chooseKind') }}</option>
          @for (one of kinds; track one) {
            <option [value]="one" [selected]="one === kind()">{{ t(wordOf(one)) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('conflictWords')" [hint]="t('conflictHint', { least })">
        <textarea nz-input rows="4" [maxLength]="most" (input)="write($event)"></textarea>
      </ui-field>
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button nz-button nzType="primary" type="button" [disabled]="!declared()" (click)="go()">
          {{ t('declareAct') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    ui-field + ui-field {
      margin-top: var(--space);
    }
  `,
})
export class ConflictDialog {
  protected readonly t = useTexts(texts);
  protected readonly kinds = DECLARED_CONFLICTS;
  protected readonly least = LEAST;
  protected readonly most = MOST;
  protected readonly wordOf = declaredKey;

  readonly customer = input.required<string>();
  readonly wanted = output<Declaration>();
  readonly closed = output();

  protected readonly kind = signal<DeclaredConflict | undefined>(undefined);
  private readonly words = signal('');
  protected readonly declared = computed<Declaration | undefined>(() => {
    const conflict = this.kind();
    const reason = this.words().trim();
    return conflict && reason.length >= LEAST ? { conflict, reason } : undefined;
  });

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.kind.set(this.kinds.find((one) => one === value));
  }

  protected write(event: Event): void {
    this.words.set((event.target as HTMLTextAreaElement).value);
  }

  protected go(): void {
    const declared = this.declared();
    if (declared) this.wanted.emit(declared);
  }
}
