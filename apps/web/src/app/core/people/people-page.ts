import { Component, computed, inject, signal } from '@angular/core';
import type { Person } from '@assay/contract';
import { ROLE_NAMES, ROLES, type Role } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { Language } from '../../platform/language/language';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { FirstPasswordDialog } from './first-password-dialog';
import { PeopleState, type PersonDraft } from './people-state';
import { PersonDialog } from './person-dialog';
import { texts } from './texts';

@Component({
  selector: 'app-people-page',
  imports: [
    Cell,
    DataTable,
    FirstPasswordDialog,
    NzButtonComponent,
    NzInputDirective,
    PageHeader,
    PersonDialog,
    Problem,
    State,
  ],
  providers: [PeopleState],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly state = inject(PeopleState);
  protected readonly t = useTexts(texts);

  protected readonly roles = ROLES;
  protected readonly mayManage = computed(() => this.session.allows('people.manage'));
  /** Person in the form; `new` for one to be added. */
  protected readonly editing = signal<Person | 'new' | undefined>(undefined);
  protected readonly idOf = (person: Person): string => person.id;

  protected readonly columns = computed<readonly Column<Person>[]>(() => [
    {
      key: 'name',
      heading: this.t('name'),
      width: '140px',
      sticky: true,
      text: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      key: 'login',
      heading: this.t('login'),
      width: '130px',
      text: ({ login }) => login,
      sortBy: ({ login }) => login,
    },
    { key: 'roles', heading: this.t('roles'), text: ({ roles }) => this.rolesText(roles) },
    {
      key: 'department',
      heading: this.t('department'),
      width: '170px',
      text: ({ department }) => department?.name[this.language.current()] ?? '',
      sortBy: ({ department }) => department?.name[this.language.current()] ?? null,
    },
    { key: 'state', heading: this.t('state'), width: '110px' },
    {
      key: 'lastSeen',
      heading: this.t('lastSeen'),
      width: '150px',
      text: ({ lastSeenAt }) => (lastSeenAt ? this.formats.ago(lastSeenAt) : this.t('never')),
      sortBy: ({ lastSeenAt }) => lastSeenAt,
    },
    ...(this.mayManage() ? [{ key: 'acts', heading: '', width: '180px' }] : []),
  ]);

  protected roleName(role: Role): string {
    return ROLE_NAMES[role][this.language.current()];
  }

  protected filter(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    this.state.role.set(ROLES.find((role) => role === value));
  }

  protected find(event: Event): void {
    this.state.search.set((event.target as HTMLInputElement).value);
  }

  protected edit(person: Person | 'new'): void {
    this.state.saving.clear();
    this.editing.set(person);
  }

  protected async save(draft: PersonDraft): Promise<void> {
    const person = this.editing();
    const known = person === 'new' ? undefined : person;
    if (known?.active && !draft.active && !(await this.agreesToDisable(known))) return;
    if (!(await this.state.save(draft, known))) return;
    this.editing.set(undefined);
    this.toasts.say(this.t('saved', { name: draft.name }));
  }

  /** After a stale edit: the form goes, the list shows what is true now. */
  protected reload(): void {
    this.editing.set(undefined);
    this.state.people.reload();
  }

  protected async resetPassword(person: Person): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.t('resetHeading', { name: person.name }),
      lost: [this.t('resetLost', { name: person.name })],
      act: this.t('resetPassword'),
    });
    if (agreed) await this.state.resetPassword(person);
  }

  protected async unlock(person: Person): Promise<void> {
    if (await this.state.unlock(person)) this.toasts.say(this.t('unlocked', { name: person.name }));
  }

  private agreesToDisable({ name }: Person): Promise<boolean> {
    return this.dialogs.confirm({
      heading: this.t('disableHeading', { name }),
      lost: [this.t('disableLost', { name })],
      act: this.t('disable'),
    });
  }

  private rolesText(roles: readonly Role[]): string {
    return roles.map((role) => this.roleName(role)).join(this.language.current() === 'zh' ? '、' : ', ');
  }
}
