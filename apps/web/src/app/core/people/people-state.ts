import { computed, inject, Injectable, signal } from '@angular/core';
import { departments, people, type Person } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

/** What can be said of a person in the form. */
export interface PersonDraft {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: Role[];
  readonly departmentId: string | null;
  readonly active: boolean;
}

/** A password that is shown once, and whose it is. */
export interface FirstPassword {
  readonly name: string;
  readonly password: string;
}

/** The people of the company, and what an administrator does with them. */
@Injectable()
export class PeopleState {
  private readonly api = inject(Api);

  readonly role = signal<Role | undefined>(undefined);
  readonly search = signal('');

  readonly people = this.api.read(people.list, () => {
    const role = this.role();
    return { query: role ? { role } : {} };
  });
  readonly departments = this.api.read(departments.list, () => ({}));
  readonly found = computed(() => {
    const wanted = this.search().trim().toLowerCase();
    const all = this.people.hasValue() ? this.people.value() : [];
    return all.filter(({ name, login }) => name.toLowerCase().includes(wanted) || login.includes(wanted));
  });

  readonly saving = attempt();
  /** For the acts on a row: unlock, new password. */
  readonly acting = attempt();
  readonly firstPassword = signal<FirstPassword | undefined>(undefined);

  /** Adds a person, or changes the given one; whether it was saved. */
  async save({ login, active, ...draft }: PersonDraft, known: Person | undefined): Promise<boolean> {
    const saved = await this.saving.run(async () => {
      if (known) {
        const body = { ...draft, active, version: known.version };
        return { person: await this.api.call(people.change, { params: { id: known.id }, body }) };
      }
      return this.api.call(people.create, { body: { ...draft, login } });
    });
    if (!saved) return false;
    if ('firstPassword' in saved) {
      this.firstPassword.set({ name: saved.person.name, password: saved.firstPassword });
    }
    this.people.reload();
    return true;
  }

  async resetPassword({ id, name }: Person): Promise<void> {
    const reset = await this.acting.run(() => this.api.call(people.resetPassword, { params: { id } }));
    if (!reset) return;
    this.firstPassword.set({ name, password: reset.firstPassword });
    this.people.reload();
  }

  /** Lifts a lock; whether it was done. */
  async unlock({ id }: Person): Promise<boolean> {
    const done = await this.acting.run(() => this.api.call(people.unlock, { params: { id } }));
    if (done) this.people.reload();
    return done !== undefined;
  }
}
