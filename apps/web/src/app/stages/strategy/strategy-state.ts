import { computed, inject, Injectable } from '@angular/core';
import { departments, strategy, type InputOf, type PlannedCustomer, type ActionLine } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';

export type NewAction = InputOf<typeof strategy.create>['body'];
export type ActionChange = InputOf<typeof strategy.change>['body'];

/** The plan of a cycle, and what is done to it. */
@Injectable()
export class StrategyState {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);

  readonly overview = this.api.read(strategy.overview, () => ({ params: this.room.params() }));
  readonly actions = this.api.read(strategy.actions, () => ({ params: this.room.params(), query: {} }));
  readonly customers = this.api.read(strategy.customers, () => ({ params: this.room.params(), query: {} }));
  readonly departments = this.api.read(departments.list, () => ({}));

  readonly lines = computed(() => (this.actions.hasValue() ? this.actions.value() : []));
  readonly needing = computed(() => (this.customers.hasValue() ? this.customers.value().items : []));
  readonly saving = attempt();

  /** How many actions were added; undefined when it was refused. */
  async propose(tiers: string[]): Promise<number | undefined> {
    const params = this.room.params();
    const done = await this.saving.run(() => this.api.call(strategy.propose, { params, body: { tiers } }));
    if (done) this.reload();
    return done?.created;
  }

  async create(body: NewAction): Promise<{ created: number; skipped: number } | undefined> {
    const params = this.room.params();
    const done = await this.saving.run(() => this.api.call(strategy.create, { params, body }));
    if (done) this.reload();
    return done;
  }

  async change({ id }: ActionLine, body: ActionChange): Promise<boolean> {
    const params = { ...this.room.params(), actionId: id };
    return this.took(await this.saving.run(() => this.api.call(strategy.change, { params, body })));
  }

  async cancel({ id, version }: ActionLine, reason: string): Promise<boolean> {
    const params = { ...this.room.params(), actionId: id };
    const body = { version, reason };
    return this.took(await this.saving.run(() => this.api.call(strategy.cancel, { params, body })));
  }

  async waive({ customerId }: PlannedCustomer, reason: string): Promise<boolean> {
    const params = { ...this.room.params(), customerId };
    return this.took(
      await this.saving.run(() => this.api.call(strategy.waive, { params, body: { reason } })),
    );
  }

  async unwaive({ customerId }: PlannedCustomer): Promise<boolean> {
    const params = { ...this.room.params(), customerId };
    return this.took(await this.saving.run(() => this.api.call(strategy.unwaive, { params })));
  }

  reload(): void {
    this.overview.reload();
    this.actions.reload();
    this.customers.reload();
    this.room.reload();
  }

  private took(answer: object | undefined): boolean {
    if (answer) this.reload();
    return answer !== undefined;
  }
}
