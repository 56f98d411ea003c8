import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { cycles, type CycleSummary } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { useFieldErrors } from '../../../platform/forms/field-errors';
import { useTexts } from '../../../platform/texts/texts';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import { texts } from '../texts';
import type { CycleDraft } from './cycle-board-state';

/** Asks for what a cycle needs to be opened; everything else follows in its first stage. */
@Component({
  selector: 'app-open-cycle-dialog',
  imports: [Dialog, Field, FormField, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './open-cycle-dialog.html',
})
export class OpenCycleDialog {
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();

  /** Cycles that the new one can take its set-up from, newest first. */
  readonly previous = input.required<readonly CycleSummary[]>();
  readonly opening = input.required<Attempt>();
  readonly wanted = output<CycleDraft>();
  readonly closed = output();

  protected readonly draft = signal<CycleDraft>({
    name: '',
    goal: '',
    periodStart: '',
    periodEnd: '',
    previousId: null,
  });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, cycles.open.body));
  protected readonly endBeforeStart = computed(() => {
    const { periodStart, periodEnd } = this.draft();
    return periodEnd !== '' && periodEnd < periodStart;
  });

  protected take(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    this.draft.update((draft) => ({ ...draft, previousId: value === '' ? null : value }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form().markAsTouched();
    if (this.form().valid() && !this.endBeforeStart()) this.wanted.emit(this.draft());
  }
}
