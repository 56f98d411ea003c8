import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { expertScoring, type AssignedSheet, type ScoredCustomer } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import type { RulesChoice } from './rules-dialog';

export type CustomerFilter = 'open' | 'unassigned' | 'settled';

/** Customers that are read at a time, as the table is scrolled down. */
const STEP = 400;
const LARGEST_PAGE = 1_000;

export interface Spread {
  readonly expertsPerCustomer: number;
  readonly by: 'random' | 'load' | 'department';
  readonly seed: number;
}

/** How the scoring of the cycle goes on, and what the coordinator does about it. */
@Injectable()
export class ScoringBoardState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly only = signal<CustomerFilter | undefined>(undefined);
  readonly search = signal('');
  private readonly wanted = linkedSignal({
    source: () => [this.only(), this.search()],
    computation: () => STEP,
  });

  readonly overview = this.api.read(expertScoring.overview, () => ({ params: this.room.params() }));
  readonly panel = this.api.read(expertScoring.panel, () => {
    const overview = this.overview.hasValue() ? this.overview.value() : undefined;
    const done = overview && overview.sheets.submitted > 0 && overview.sheets.open === 0;
    return done ? { params: this.room.params() } : undefined;
  });
  readonly customers = resource({
    params: () => ({
      params: this.room.params(),
      only: this.only(),
      search: this.search(),
      wanted: this.wanted(),
    }),
    loader: ({ params: { wanted, ...asked } }) => this.read(asked, wanted),
  });
  private readonly found = linkedSignal<
    { rows: readonly ScoredCustomer[]; total: number } | undefined,
    { rows: readonly ScoredCustomer[]; total: number }
  >({
    source: () => (this.customers.hasValue() ? this.customers.value() : undefined),
    // What is in sight stays there while more is read.
    computation: (now, before) => now ?? before?.value ?? { rows: [], total: 0 },
  });
  readonly rows = computed(() => this.found().rows);
  readonly total = computed(() => this.found().total);

  readonly acting = attempt();

  /** Reads further customers, as long as there are more. */
  more(): void {
    if (this.rows().length < this.total() && !this.customers.isLoading()) {
      this.wanted.set(this.rows().length + STEP);
    }
  }

  /** Spreads the customers over the team; what came of it, or undefined when it was refused. */
  async spread(body: Spread): Promise<{ added: number; withdrawn: number; short: number } | undefined> {
    const done = await this.acting.run(() =>
      this.api.call(expertScoring.spread, { params: this.room.params(), body }),
    );
    if (done) this.reload();
    return done;
  }

  /** @param overrule why the expert is to score in spite of a conflict of interest */
  assign(customerId: string, expertId: string, overrule?: string): Promise<boolean> {
    const customers = [{ customerId, expertIds: [expertId] }];
    const body = overrule === undefined ? { customers } : { customers, overrule };
    return this.act(() => this.api.call(expertScoring.assign, { params: this.room.params(), body }));
  }

  setRules(body: RulesChoice & { readonly version: number }): Promise<boolean> {
    return this.act(() => this.api.call(expertScoring.setRules, { params: this.room.params(), body }));
  }

  waiveRaters(body: { readonly version: number; readonly reason: string }): Promise<boolean> {
    return this.act(() => this.api.call(expertScoring.waiveRaters, { params: this.room.params(), body }));
  }

  /** Discloses to the experts what the panel said. */
  openSecondRound(body: { readonly version: number; readonly reason: string }): Promise<boolean> {
    return this.act(() => this.api.call(expertScoring.openSecondRound, { params: this.room.params(), body }));
  }

  /** Writes down that an expert was reminded. */
  remind(expertId: string): Promise<boolean> {
    return this.act(() =>
      this.api.call(expertScoring.remind, { params: this.room.params(), body: { expertId } }),
    );
  }

  /** Draws the sample that all score first; how many customers were drawn, or undefined when refused. */
  async calibrate(body: { readonly customers: number; readonly seed: number }): Promise<number | undefined> {
    const done = await this.acting.run(() =>
      this.api.call(expertScoring.calibrate, { params: this.room.params(), body }),
    );
    this.reload();
    return done?.customers;
  }

  withdraw({ id }: AssignedSheet): Promise<boolean> {
    return this.act(() => this.api.call(expertScoring.withdraw, { params: { sheetId: id } }));
  }

  reopen({ id, version }: AssignedSheet, reason: string): Promise<boolean> {
    return this.act(() =>
      this.api.call(expertScoring.reopen, { params: { sheetId: id }, body: { version, reason } }),
    );
  }

  /** Expires one sheet, or the open ones of an expert, or all; how many were. */
  async expire(
    which: { readonly sheetId?: string; readonly expertId?: string },
    reason: string,
  ): Promise<number> {
    let expired = 0;
    await this.act(async () => {
      const body = { ...which, reason };
      ({ expired } = await this.api.call(expertScoring.expire, { params: this.room.params(), body }));
    });
    return expired;
  }

  reload(): void {
    this.overview.reload();
    this.panel.reload();
    this.customers.reload();
    this.room.reload();
  }

  private async act(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.acting.run(async () => {
      await work();
      return true;
    });
    this.reload();
    return done === true;
  }

  private async read(
    asked: { params: { cycleId: string }; only: CustomerFilter | undefined; search: string },
    wanted: number,
  ): Promise<{ rows: readonly ScoredCustomer[]; total: number }> {
    const { params, only, search } = asked;
    const rows: ScoredCustomer[] = [];
    for (let after = ''; ;) {
      const limit = Math.min(LARGEST_PAGE, wanted - rows.length);
      const query = { after, limit, search, ...(only ? { only } : {}) };
      const { items, total, next } = await this.api.call(expertScoring.customers, { params, query });
      rows.push(...items);
      if (next === null || rows.length >= wanted) return { rows, total };
      after = next;
    }
  }
}
