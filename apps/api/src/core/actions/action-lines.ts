import { Injectable } from '@nestjs/common';
import type { ActionLine } from '@assay/contract';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { CustomerReader } from '../customers/customer.reader.js';
import { CycleReader } from '../cycle/cycle.reader.js';
import { ModelReader } from '../models/model.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import type { Action } from './action.entity.js';
import { actionLineView } from './action.view.js';

/** Keys of the tiers that hold in a cycle, by customer. */
export type TiersOf = (cycleId: string) => Promise<ReadonlyMap<string, string | null>>;

/** Actions of any number of cycles as lines, in the order given. */
@Injectable()
export class ActionLines {
  constructor(
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly calendar: Calendar,
  ) {}

  /** @param tiersOf asked once for each cycle; core knows no stage that decides on tiers */
  async of(manager: EntityManager, actions: readonly Action[], tiersOf: TiersOf): Promise<ActionLine[]> {
    const customers = await this.customers.byIds(
      manager,
      actions.map(({ customerId }) => customerId),
    );
    const owners = await this.people.byIds(
      actions.map(({ ownerId }) => ownerId),
      manager,
    );
    const departments = new Map(
      (await this.people.departments(manager)).map((department) => [department.id, department]),
    );
    const today = this.calendar.today();
    const lines = new Map<string, ActionLine>();
    for (const cycleId of new Set(actions.map((action) => action.cycleId))) {
      const cycle = await this.cycles.one(manager, cycleId);
      const { content: model } = await this.models.ofCycle(manager, cycle);
      const tiers = await tiersOf(cycleId);
      for (const action of actions.filter((one) => one.cycleId === cycleId)) {
        const around = {
          cycle,
          model,
          customer: customers.get(action.customerId),
          tier: tiers.get(action.customerId) ?? null,
          department: departments.get(action.departmentId ?? ''),
          owner: owners.get(action.ownerId),
          today,
        };
        lines.set(action.id, actionLineView(action, around));
      }
    }
    return actions.flatMap(({ id }) => lines.get(id) ?? []);
  }
}
