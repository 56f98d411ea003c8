import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { departments, type Department } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../platform/api/attempt';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { useTexts } from '../../platform/texts/texts';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Dialog } from '../../ui/dialogs/dialog';
import { Field } from '../../ui/field/field';
import { Problem } from '../../ui/problem/problem';
import type { DepartmentDraft } from './departments-state';
import { texts } from './texts';

/** The form of a department, new or known. */
@Component({
  selector: 'app-department-dialog',
  imports: [ConflictBanner, Dialog, Field, FormField, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './department-dialog.html',
})
export class DepartmentDialog {
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();

  readonly department = input.required<Department | undefined>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<DepartmentDraft>();
  readonly reload = output();
  readonly closed = output();

  protected readonly draft = linkedSignal<DepartmentDraft>(() => {
    const known = this.department();
    return { key: known?.key ?? '', name: { zh: known?.name.zh ?? '', en: known?.name.en ?? '' } };
  });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, departments.create.body));
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  protected submit(event: Event): void {
    event.preventDefault();
    this.form().markAsTouched();
    if (this.form().valid()) this.saved.emit(this.draft());
  }
}
