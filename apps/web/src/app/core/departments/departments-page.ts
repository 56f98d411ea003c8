import { Component, inject, signal } from '@angular/core';
import type { Department } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { DepartmentDialog } from './department-dialog';
import { DepartmentsState, type DepartmentDraft } from './departments-state';
import { texts } from './texts';

@Component({
  selector: 'app-departments-page',
  imports: [DepartmentDialog, NzButtonComponent, PageHeader, Problem, State],
  providers: [DepartmentsState],
  templateUrl: './departments-page.html',
})
export class DepartmentsPage {
  private readonly language = inject(Language);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly state = inject(DepartmentsState);
  protected readonly t = useTexts(texts);

  /** Department in the form; `new` for one to be added. */
  protected readonly editing = signal<Department | 'new' | undefined>(undefined);

  protected edit(department: Department | 'new'): void {
    this.state.saving.clear();
    this.editing.set(department);
  }

  protected async save(draft: DepartmentDraft): Promise<void> {
    const department = this.editing();
    if (!(await this.state.save(draft, department === 'new' ? undefined : department))) return;
    this.editing.set(undefined);
    this.toasts.say(this.t('saved', { name: draft.name[this.language.current()] }));
  }

  protected reload(): void {
    this.editing.set(undefined);
    this.state.departments.reload();
  }

  protected async remove(department: Department): Promise<void> {
    const name = department.name[this.language.current()];
    const agreed = await this.dialogs.confirm({
      heading: this.t('removeHeading', { name }),
      lost: [this.t('removeLost', { name })],
      act: this.t('remove'),
    });
    if (agreed && (await this.state.remove(department))) this.toasts.say(this.t('removed', { name }));
  }
}
