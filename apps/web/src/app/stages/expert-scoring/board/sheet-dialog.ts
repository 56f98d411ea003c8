import { Component, computed, input, output } from '@angular/core';
import type { AssignedSheet } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { declaredKey } from '../conflict-words';
import { sheetState } from '../sheet-words';
import { texts } from '../texts';

/** How one sheet stands, and what the coordinator may do with it. What is written on it is not shown. */
@Component({
  selector: 'app-sheet-dialog',
  imports: [Dialog, NzButtonComponent],
  template: `
    <ui-dialog [heading]="t('sheetOf', { expert: expert(), customer: customer() })" (closed)="closed.emit()">
      <p>{{ t('stateIs', { state: words() }) }}</p>
      @if (sheet().declaredConflict; as kind) {
        <p>{{ t('declared', { kind: t(declaredKey(kind)) }) }}</p>
      }
      @if (sheet().overruleReason; as reason) {
        <p>{{ t('overruledFor', { reason }) }}</p>
      }
      @if (sheet().reason; as reason) {
        <p>{{ t('reasonIs', { reason }) }}</p>
      }
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        @if (sheet().state === 'open') {
          @if (mayWithdraw()) {
            <button nz-button type="button" (click)="withdraw.emit()">{{ t('withdraw') }}</button>
          }
          @if (mayExpire()) {
            <button nz-button type="button" (click)="expire.emit()">{{ t('expire') }}</button>
          }
        } @else if (mayReopen()) {
          <button nz-button nzType="primary" type="button" (click)="reopen.emit()">{{ t('reopen') }}</button>
        }
      </ng-container>
    </ui-dialog>
  `,
})
export class SheetDialog {
  protected readonly t = useTexts(texts);
  protected readonly declaredKey = declaredKey;

  readonly sheet = input.required<AssignedSheet>();
  readonly customer = input.required<string>();
  readonly expert = input.required<string>();
  readonly mayWithdraw = input.required<boolean>();
  readonly mayExpire = input.required<boolean>();
  readonly mayReopen = input.required<boolean>();
  readonly withdraw = output();
  readonly expire = output();
  readonly reopen = output();
  readonly closed = output();

  protected readonly words = computed(() => this.t(sheetState(this.sheet())));
}
