import { Component, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import type { FirstPassword } from './people-state';
import { texts } from './texts';

/** Shows a first password, the only time it can be seen. */
@Component({
  selector: 'app-first-password-dialog',
  imports: [Dialog, NzButtonComponent],
  template: `
    <ui-dialog [heading]="t('firstPassword')" (closed)="closed.emit()">
      <p>{{ t('firstPasswordText', { name: first().name }) }}</p>
      <p class="row">
        <code>{{ first().password }}</code>
        <button nz-button type="button" nzSize="small" (click)="copy()">
          {{ t(copied() ? 'copied' : 'copy') }}
        </button>
      </p>
      <button actions nz-button nzType="primary" type="button" (click)="closed.emit()">
        {{ t('close') }}
      </button>
    </ui-dialog>
  `,
  styles: `
    code {
      padding: 4px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface-2);
      font-size: 16px;
      user-select: all;
    }
  `,
})
export class FirstPasswordDialog {
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly t = useTexts(texts);

  readonly first = input.required<FirstPassword>();
  readonly closed = output();

  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    await this.clipboard?.writeText(this.first().password);
    this.copied.set(true);
  }
}
