import { computed, inject, Injectable, signal } from '@angular/core';
import { cycles, type CycleDetail } from '@assay/contract';
import { may, type Act, type Stage, type SubjectFacts } from '@assay/cycle';
import { Api } from '../../platform/api/api';
import { Session } from '../../platform/session/session';
import type { Crumb } from '../../ui/page-header/page-header';

/** The cycle whose pages are open. Lives as long as the frame around them; stages inject it. */
@Injectable()
export class CycleRoom {
  private readonly session = inject(Session);
  private readonly opened = signal<string | undefined>(undefined);

  /** The cycle as it is read; pages of stages stand only where it has a value. */
  readonly source = inject(Api).read(cycles.one, () => {
    const cycleId = this.opened();
    return cycleId ? { params: { cycleId } } : undefined;
  });

  /** @throws RangeError before the cycle is loaded */
  readonly cycle = computed<CycleDetail>(() => {
    const cycle = this.source.hasValue() ? this.source.value() : undefined;
    if (!cycle) throw new RangeError('no cycle is loaded');
    return cycle;
  });

  readonly cycleId = computed(() => this.cycle().id);
  /** Parameters of every endpoint below the cycle. */
  readonly params = computed(() => ({ cycleId: this.cycleId() }));
  /** The way to a stage's page, for its head. */
  readonly crumbs = computed<readonly Crumb[]>(() => [{ text: this.cycle().name, link: this.pathOf() }]);

  open(cycleId: string): void {
    this.opened.set(cycleId);
  }

  /** Reads the cycle again, after an act that may have moved its progress or cleared a blocker. */
  reload(): void {
    this.source.reload();
  }

  /** Takes over the state that an act on the cycle itself answered with. */
  replace(cycle: CycleDetail): void {
    this.source.set(cycle);
  }

  /** Whether the person may do the act now, to the record where one is given. The server decides all the same. */
  may(act: Act, record: SubjectFacts = {}): boolean {
    const actor = this.session.actor();
    const { state, sideBySide } = this.cycle();
    return actor !== undefined && may(actor, act, { state, sideBySide, ...record }).allowed;
  }

  /** Router link of the cycle's page, or of one of its stages. */
  pathOf(stage?: Stage): readonly string[] {
    const root = ['/cycles', this.opened() ?? ''];
    return stage ? [...root, stage] : root;
  }
}
