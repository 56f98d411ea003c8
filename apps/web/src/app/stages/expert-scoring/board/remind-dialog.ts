import { Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import type { ScoringOverview } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Toasts } from '../../../ui/toasts/toasts';
import { texts } from '../texts';

/** A reminder in words, to be sent the way the company talks. */
@Component({
  selector: 'app-remind-dialog',
  imports: [Dialog, NzButtonComponent, NzInputDirective],
  template: `
    <ui-dialog
      width="560px"
      [heading]="t('remindHeading', { expert: expert().person.name })"
      (closed)="closed.emit()"
    >
      <textarea
        #text
        nz-input
        rows="7"
        readonly
        [attr.aria-label]="t('remind')"
        [value]="words()"
        (focus)="text.select()"
      ></textarea>
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button nz-button nzType="primary" type="button" (click)="copy(text)">{{ t('copy') }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class RemindDialog {
  private readonly document = inject(DOCUMENT);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  protected readonly t = useTexts(texts);

  readonly expert = input.required<ScoringOverview['experts'][number]>();
  readonly cycle = input.required<string>();
  /** Last day of the scoring. */
  readonly due = input.required<string | null>();
  /** The words were taken, to be sent. */
  readonly reminded = output();
  readonly closed = output();

  protected readonly words = computed(() => {
    const { person, sheets } = this.expert();
    const due = this.due();
    return this.t('remindText', {
      expert: person.name,
      cycle: this.cycle(),
      due: due ? this.t('remindDue', { day: this.formats.day(due) }) : this.t('remindNoDue'),
      of: sheets.assigned,
      open: sheets.open,
      url: `${this.document.location.origin}/work`,
    });
  });

  /** A page that is not served over https may not write to the clipboard: then the text is selected for Ctrl+C. */
  protected async copy(field: HTMLTextAreaElement): Promise<void> {
    field.select();
    this.reminded.emit();
    // The type says that it is always there; without https it is not.
    const clipboard = this.document.defaultView?.navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      this.toasts.say(this.t('selected'));
      return;
    }
    await clipboard.writeText(field.value);
    this.toasts.say(this.t('copied'));
    this.closed.emit();
  }
}
