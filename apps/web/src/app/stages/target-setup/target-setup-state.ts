import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { departments, targetSetup, type ScopeFilter, type SetupSheet } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { Api } from '../../platform/api/api';
import { attempt, type Attempt } from '../../platform/api/attempt';
import { draftOver } from '../../platform/forms/draft';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { same } from './same';

export type Goal = Pick<SetupSheet, 'goal' | 'target' | 'periodStart' | 'periodEnd'> & {
  readonly name: string;
};
export type GoalDraft = Goal & { readonly target: NonNullable<SetupSheet['target']> };
export interface Member {
  readonly role: Role;
  readonly personId: string;
}

/** What the set-up of a cycle knows and does. */
@Injectable()
export class TargetSetupState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly sheet = this.api.read(targetSetup.sheet, () => ({ params: this.room.params() }));
  readonly departments = this.api.read(departments.list, () => ({}));
  readonly editable = computed(() => this.room.may('cycle.setup'));

  /** What is saved, by part: a part keeps its drafts as long as others change. */
  readonly goal = computed(
    (): Goal | undefined => {
      if (!this.sheet.hasValue()) return undefined;
      const { goal, target, periodStart, periodEnd } = this.sheet.value();
      return { name: this.room.cycle().name, goal, target, periodStart, periodEnd };
    },
    { equal: same },
  );
  readonly filter = computed(() => (this.sheet.hasValue() ? this.sheet.value().filter : undefined), {
    equal: same,
  });
  readonly team = computed(() => (this.sheet.hasValue() ? this.sheet.value().team : []), { equal: same });

  /** The filter as it is being chosen. */
  readonly filterDraft = draftOver<ScopeFilter | undefined>(() => this.filter());
  private readonly counted = this.api.read(targetSetup.preview, () => {
    const filter = this.filterDraft();
    return filter && this.editable() && this.filterDraft.changed()
      ? { params: this.room.params(), body: { filter } }
      : undefined;
  });
  /** How many customers the filter finds; the last count until the next one is there. */
  readonly preview = linkedSignal<
    { saved: SetupSheet['preview'] | undefined; counted: SetupSheet['preview'] | undefined },
    SetupSheet['preview'] | undefined
  >({
    source: () => ({
      saved: this.sheet.hasValue() && !this.filterDraft.changed() ? this.sheet.value().preview : undefined,
      counted: this.counted.hasValue() ? this.counted.value() : undefined,
    }),
    computation: ({ saved, counted }, before) => saved ?? counted ?? before?.value,
  });
  readonly counting = computed(() => this.counted.isLoading());

  readonly savingGoal = attempt();
  readonly freezing = attempt();
  readonly savingTeam = attempt();

  /** Every act answers whether it was done. */
  saveGoal(draft: GoalDraft): Promise<boolean> {
    return this.take(this.savingGoal, (version) =>
      this.api.call(targetSetup.setGoal, { params: this.room.params(), body: { ...draft, version } }),
    );
  }

  freeze(filter: ScopeFilter): Promise<boolean> {
    return this.take(this.freezing, (version) =>
      this.api.call(targetSetup.freezeScope, { params: this.room.params(), body: { filter, version } }),
    );
  }

  saveTeam(team: Member[]): Promise<boolean> {
    return this.take(this.savingTeam, (version) =>
      this.api.call(targetSetup.setTeam, { params: this.room.params(), body: { team, version } }),
    );
  }

  chooseModel(choosing: Attempt, modelVersionId: () => Promise<string>): Promise<boolean> {
    return this.take(choosing, async (version) =>
      this.api.call(targetSetup.chooseModel, {
        params: this.room.params(),
        body: { modelVersionId: await modelVersionId(), version },
      }),
    );
  }

  /** Takes over the present state after somebody else changed it. */
  reload(): void {
    for (const one of [this.savingGoal, this.freezing, this.savingTeam]) one.clear();
    this.sheet.reload();
    this.room.reload();
  }

  private async take(attempt: Attempt, act: (version: number) => Promise<SetupSheet>): Promise<boolean> {
    const seen = this.sheet.hasValue() ? this.sheet.value().version : 0;
    const sheet = await attempt.run(() => act(seen));
    if (!sheet) return false;
    this.sheet.set(sheet);
    this.room.reload();
    return true;
  }
}
