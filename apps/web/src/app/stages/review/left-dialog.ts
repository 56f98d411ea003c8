import { Component, input, output } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import { refusalText } from './refusal-text';
import { texts } from './texts';

/** Who was left out of an approval of many, and why. */
@Component({
  selector: 'app-left-dialog',
  imports: [Dialog, NzButtonComponent],
  template: `
    <ui-dialog [heading]="t('leftHeading', { count: left().length })" width="560px" (closed)="closed.emit()">
      <table class="table">
        <tbody>
          @for (one of left(); track one.name) {
            <tr>
              <td>{{ one.name }}</td>
              <td>{{ t(refusalText(one.code)) }}</td>
            </tr>
          }
        </tbody>
      </table>
      <ng-container actions>
        <button nz-button nzType="primary" type="button" (click)="closed.emit()">{{ t('close') }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class LeftDialog {
  protected readonly t = useTexts(texts);
  protected readonly refusalText = refusalText;

  readonly left = input.required<readonly { readonly name: string; readonly code: string }[]>();
  readonly closed = output();
}
