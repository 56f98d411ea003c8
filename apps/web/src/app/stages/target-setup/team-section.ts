import { Component, computed, inject } from '@angular/core';
import { ROLE_NAMES, type Role } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { draftOver } from '../../platform/forms/draft';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { ChipSet, type Chip } from '../../ui/chip-set/chip-set';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Problem } from '../../ui/problem/problem';
import { Toasts } from '../../ui/toasts/toasts';
import { same } from './same';
import { TargetSetupState, type Member } from './target-setup-state';
import { texts } from './texts';

type Chosen = Readonly<Partial<Record<Role, readonly string[]>>>;

/** Who does what in the cycle: people by role, from those who hold it. */
@Component({
  selector: 'app-team-section',
  imports: [ChipSet, ConflictBanner, NzButtonComponent, Problem],
  template: `
    <dl>
      @for (line of lines(); track line.role) {
        <dt>
          {{ line.name }}<br /><span class="muted small">{{
            t('chosenOf', { count: line.chosen.length })
          }}</span>
        </dt>
        <dd>
          @if (line.chips.length === 0) {
            <span class="warning">{{ t('nobodyWith', { role: line.name }) }}</span>
          } @else if (state.editable()) {
            <ui-chip-set
              [label]="line.name"
              [chips]="line.chips"
              [chosen]="line.chosen"
              (chosenChange)="choose(line.role, $event)"
            />
            @if (line.chips.length > 3) {
              <button type="button" class="all" (click)="toggleAll(line.role, line.chips)">
                {{ t(line.chosen.length === line.chips.length ? 'clear' : 'all') }}
              </button>
            }
          } @else {
            {{ line.names }}
          }
        </dd>
      }
    </dl>
    @if (state.editable()) {
      <div class="stack after">
        <ui-conflict-banner
          [problem]="state.savingTeam.problem()"
          [behind]="draft.behind()"
          (reload)="reload()"
        />
        @if (!stale()) {
          <ui-problem [problem]="state.savingTeam.problem()" />
        }
        <div class="row">
          <button
            nz-button
            nzType="primary"
            type="button"
            [disabled]="!draft.changed() || draft.behind() || count() === 0"
            [nzLoading]="state.savingTeam.busy()"
            (click)="save()"
          >
            {{ t('saveTeam') }}
          </button>
          @if (missing(); as roles) {
            <span class="warning">{{ t('rolesMissing', { roles }) }}</span>
          } @else {
            <span class="muted">{{ t('teamHint') }}</span>
          }
        </div>
      </div>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 10px 20px;
      align-items: baseline;
    }
    dt {
      line-height: 1.4;
    }
    .all {
      margin-top: 4px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      font-size: var(--text-small);
    }
  `,
})
export class TeamSection {
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly state = inject(TargetSetupState);
  protected readonly t = useTexts(texts);

  private readonly candidates = computed(
    () => (this.state.sheet.hasValue() ? this.state.sheet.value().candidates : []),
    { equal: same },
  );
  private readonly saved = computed((): Chosen => {
    const chosen: Partial<Record<Role, string[]>> = {};
    for (const { role, person } of this.state.team()) (chosen[role] ??= []).push(person.id);
    return chosen;
  });
  protected readonly draft = draftOver(() => this.saved(), { same: (a, b) => same(sorted(a), sorted(b)) });

  protected readonly lines = computed(() =>
    this.candidates().map(({ role, people }) => {
      const chips = people.map(({ id, name }): Chip => ({ value: id, text: name }));
      const ids = this.draft()[role] ?? [];
      const named = this.state.team().filter((member) => member.role === role);
      return {
        role,
        name: this.nameOf(role),
        chips,
        chosen: chips.map(({ value }) => value).filter((id) => ids.includes(id)),
        names: this.joined(named.map(({ person }) => person.name)) || '—',
      };
    }),
  );
  protected readonly count = computed(() => membersOf(this.draft()).length);
  protected readonly missing = computed(() =>
    this.joined(
      this.lines()
        .filter(({ chosen }) => chosen.length === 0)
        .map(({ name }) => name),
    ),
  );
  protected readonly stale = computed(() => this.state.savingTeam.problem()?.code === 'stale-version');

  protected choose(role: Role, chosen: readonly string[]): void {
    this.draft.update((draft) => ({ ...draft, [role]: chosen }));
  }

  protected toggleAll(role: Role, chips: readonly Chip[]): void {
    const all = chips.map(({ value }) => value);
    this.choose(role, this.draft()[role]?.length === all.length ? [] : all);
  }

  protected reload(): void {
    this.draft.reset();
    this.state.reload();
  }

  protected async save(): Promise<void> {
    if (await this.state.saveTeam(membersOf(this.draft()))) this.toasts.say(this.t('saved'));
  }

  private nameOf(role: Role): string {
    return ROLE_NAMES[role][this.language.current()];
  }

  private joined(names: readonly string[]): string {
    return names.join(this.language.current() === 'zh' ? '、' : ', ');
  }
}

function membersOf(chosen: Chosen): Member[] {
  return Object.entries(chosen).flatMap(([role, ids]) =>
    ids.map((personId) => ({ role: role as Role, personId })),
  );
}

function sorted(chosen: Chosen): string[] {
  return membersOf(chosen)
    .map(({ role, personId }) => `${role} ${personId}`)
    .sort();
}
