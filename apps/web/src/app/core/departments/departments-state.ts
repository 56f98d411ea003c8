import { inject, Injectable } from '@angular/core';
import { departments, type Department } from '@assay/contract';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

export interface DepartmentDraft {
  readonly key: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** The departments, and what an administrator does with them. */
@Injectable()
export class DepartmentsState {
  private readonly api = inject(Api);

  readonly departments = this.api.read(departments.list, () => ({}));
  readonly saving = attempt();
  readonly removing = attempt();

  /** Adds a department, or renames the given one; whether it was saved. */
  async save({ key, name }: DepartmentDraft, known: Department | undefined): Promise<boolean> {
    const saved = await this.saving.run(() =>
      known
        ? this.api.call(departments.change, {
            params: { id: known.id },
            body: { name, version: known.version },
          })
        : this.api.call(departments.create, { body: { key, name } }),
    );
    if (saved) this.departments.reload();
    return saved !== undefined;
  }

  /** Whether it was removed; a department in use is refused. */
  async remove({ id }: Department): Promise<boolean> {
    const done = await this.removing.run(() => this.api.call(departments.remove, { params: { id } }));
    if (done) this.departments.reload();
    return done !== undefined;
  }
}
