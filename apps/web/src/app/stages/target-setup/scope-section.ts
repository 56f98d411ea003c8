import { Component, computed, inject, linkedSignal } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { Problem } from '../../ui/problem/problem';
import { Toasts } from '../../ui/toasts/toasts';
import { CustomersImport } from './customers-import';
import { ScopeCounts } from './scope-counts';
import { ScopeFilterForm } from './scope-filter-form';
import { TargetSetupState } from './target-setup-state';
import { texts } from './texts';

/** Which customers the cycle is about: filter, live count, freezing the list. */
@Component({
  selector: 'app-scope-section',
  imports: [ConflictBanner, CustomersImport, NzButtonComponent, Problem, ScopeCounts, ScopeFilterForm],
  templateUrl: './scope-section.html',
  styles: `
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px 40px;
      align-items: start;
    }
    @media (max-width: 1100px) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    summary {
      color: var(--accent);
      cursor: pointer;
    }
    details > app-customers-import {
      margin-top: 8px;
    }
  `,
})
export class ScopeSection {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(TargetSetupState);
  protected readonly t = useTexts(texts);

  protected readonly departments = computed(() =>
    this.state.departments.hasValue() ? this.state.departments.value() : [],
  );
  protected readonly choices = computed(() =>
    this.state.sheet.hasValue()
      ? this.state.sheet.value().choices
      : { industries: [], regions: [], sizes: [] },
  );
  protected readonly frozen = computed(() => this.state.sheet.hasValue() && this.state.sheet.value().frozen);
  /** Nothing to choose from and nobody found: the company's customers are still to come. */
  protected readonly nobodyYet = computed(() => {
    const { industries, regions, sizes } = this.choices();
    return industries.length + regions.length + sizes.length === 0 && this.state.preview()?.customers === 0;
  });
  /** Open where it is the one thing to do; it stays open then, with what came of it. */
  protected readonly importOpen = linkedSignal<boolean, boolean>({
    source: this.nobodyYet,
    computation: (nobody, before) => nobody || before?.value === true,
  });
  protected readonly count = computed(() => this.formats.number(this.state.preview()?.customers ?? 0));
  protected readonly mayFreeze = computed(() => {
    const found = this.state.preview()?.customers ?? 0;
    return found > 0 && !this.state.counting() && !this.state.filterDraft.behind();
  });
  protected readonly stale = computed(() => this.state.freezing.problem()?.code === 'stale-version');
  protected readonly frozenText = computed(() => {
    const { scopeFrozenAt, customers } = this.room.cycle();
    const count = this.formats.number(customers);
    return scopeFrozenAt
      ? this.t('frozen', { when: this.formats.moment(scopeFrozenAt), count })
      : this.t('frozenShort', { count });
  });

  protected reload(): void {
    this.state.filterDraft.reset();
    this.state.reload();
  }

  protected async freeze(): Promise<void> {
    const filter = this.state.filterDraft();
    if (!filter) return;
    const count = this.count();
    const agreed = await this.dialogs.confirm({
      heading: this.t('freezeHeading', { count }),
      text: this.t('freezeText'),
      act: this.t('freezeAct'),
    });
    if (!agreed || !(await this.state.freeze(filter))) return;
    this.toasts.say(this.t('frozenNow', { count: this.count() }));
  }
}
