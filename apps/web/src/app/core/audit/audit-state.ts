import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { audit, cycles, type AuditEntryView } from '@assay/contract';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

const pageSize = 100;

/** The trail, page by page backwards in time. */
@Injectable()
export class AuditState {
  private readonly api = inject(Api);

  readonly act = signal<string | undefined>(undefined);
  readonly cycleId = signal<string | undefined>(undefined);
  readonly cycles = this.api.read(cycles.list, () => ({}));
  readonly verification = signal<{ entries: number; whole: boolean; brokenAt: string | null } | undefined>(
    undefined,
  );
  readonly verifying = attempt();
  readonly loadingMore = attempt();

  private readonly filter = computed(() => {
    const [act, cycleId] = [this.act(), this.cycleId()];
    return { ...(act && { act }), ...(cycleId && { cycleId }), limit: pageSize };
  });
  readonly newest = this.api.read(audit.list, () => ({ query: this.filter() }));
  private readonly earlier = signal<readonly AuditEntryView[]>([]);
  private readonly next = signal<string | null>(null);
  readonly hasMore = computed(() => this.next() !== null);
  readonly entries = computed(() => [
    ...(this.newest.hasValue() ? this.newest.value().items : []),
    ...this.earlier(),
  ]);

  constructor() {
    effect(() => {
      const next = this.newest.hasValue() ? this.newest.value().next : null;
      untracked(() => {
        this.earlier.set([]);
        this.next.set(next);
      });
    });
  }

  /** Adds the page before the earliest entry, if there is one. */
  async more(): Promise<void> {
    const before = this.next();
    if (before === null) return;
    const filter = this.filter();
    const page = await this.loadingMore.run(() =>
      this.api.call(audit.list, { query: { ...filter, before } }),
    );
    // The filter may have changed meanwhile.
    if (!page || filter !== this.filter()) return;
    this.earlier.update((entries) => [...entries, ...page.items]);
    this.next.set(page.next);
  }

  async verify(): Promise<void> {
    this.verification.set(await this.verifying.run(() => this.api.call(audit.verify)));
  }
}
