import { Injectable } from '@nestjs/common';
import type { TrackedCustomer } from '@assay/contract';
import { isStage, may, stageIndex } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { tierRef } from '../../core/actions/model-refs.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { ReviewReader } from '../review/review.reader.js';
import { StrategyReader } from '../strategy/strategy.reader.js';

/** Cycles of different customer classes run beside each other; older ones say nothing of today. */
const NEWEST = 4;

interface Standing {
  readonly total: number | null;
  readonly tier: string | null;
}

/** Whether the tiers of a cycle stand: its review is behind it. */
function isDecided({ state }: Cycle): boolean {
  return state === 'closed' || (isStage(state) && stageIndex(state) >= stageIndex('strategy'));
}

/** The customers somebody may see, each as its newest cycle left it, with what is to be done. */
@Injectable()
export class TrackedCustomers {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly calculation: CalculationReader,
    private readonly review: ReviewReader,
    private readonly strategy: StrategyReader,
  ) {}

  async of(actor: Actor): Promise<TrackedCustomer[]> {
    const manager = this.work.reader;
    const decided = (await this.cycles.list(manager)).filter(isDecided).slice(0, NEWEST);
    const found = new Map<string, TrackedCustomer>();
    for (const cycle of decided) {
      const places = (await this.cycles.customers(manager, cycle.id)).filter(
        (customer) => !found.has(customer.customerId) && may(actor, 'customers.read', { customer }).allowed,
      );
      for (const line of await this.lines(manager, cycle, places)) found.set(line.customerId, line);
    }
    return [...found.values()].toSorted(
      (a, b) =>
        b.overdueActions - a.overdueActions || b.openActions - a.openActions || (a.code < b.code ? -1 : 1),
    );
  }

  private async lines(
    manager: EntityManager,
    cycle: Cycle,
    places: readonly CycleCustomer[],
  ): Promise<TrackedCustomer[]> {
    if (places.length === 0) return [];
    const ids = places.map(({ customerId }) => customerId);
    const customers = await this.customers.byIds(manager, ids);
    const owners = await this.people.byIds(
      places.flatMap(({ ownerId }) => ownerId ?? []),
      manager,
    );
    const now = await this.standings(manager, cycle);
    const previous = cycle.previousId ? await this.cycles.one(manager, cycle.previousId) : null;
    const before = previous?.modelVersionId ? await this.standings(manager, previous) : null;
    const actions = await this.strategy.openByCustomer(manager, cycle.id);
    return places.flatMap(({ customerId, ownerId }): TrackedCustomer[] => {
      const customer = customers.get(customerId);
      if (!customer) return [];
      const owner = owners.get(ownerId ?? '');
      const own = actions.get(customerId);
      const standing = now.of.get(customerId);
      const earlier = before?.of.get(customerId);
      return [
        {
          customerId,
          code: customer.code,
          name: customer.name,
          industry: customer.industry,
          owner: owner ? { id: owner.id, name: owner.name } : null,
          cycle: { id: cycle.id, name: cycle.name },
          tier: tierRef(now.model, standing?.tier ?? null),
          previousTier: before ? tierRef(before.model, earlier?.tier ?? null) : null,
          total: standing?.total ?? null,
          previousTotal: earlier?.total ?? null,
          openActions: own?.open ?? 0,
          overdueActions: own?.overdue ?? 0,
        },
      ];
    });
  }

  private async standings(
    manager: EntityManager,
    cycle: Cycle,
  ): Promise<{ model: EvaluationModel; of: Map<string, Standing> }> {
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const run = await this.calculation.currentRun(manager, cycle.id);
    const lines = run ? await this.calculation.standings(manager, run.id) : [];
    const tiers = await this.review.effectiveTiers(manager, cycle.id);
    const of = lines.map(({ customerId, total, tier }): [string, Standing] => [
      customerId,
      { total, tier: tiers.get(customerId)?.effective ?? tier },
    ]);
    return { model, of: new Map(of) };
  }
}
