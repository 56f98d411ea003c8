import { Injectable } from '@nestjs/common';
import type {
  ActionFilter,
  ActionLine,
  InputOf,
  OutputOf,
  PlannedCustomer,
  ProposalPreview,
  strategy,
  StrategyOverview,
} from '@assay/contract';
import { may } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ActionLines } from '../../core/actions/action-lines.js';
import { chargedWith } from '../../core/actions/charged-with.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import { tierRef } from '../../core/actions/model-refs.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { PlanBook, planState, tierOf, type PlanFacts } from './plan-book.js';
import { ProposalMaker } from './proposals.js';
import { RunBook } from './run-book.js';
import { StageStart } from './stage-start.js';
import { plannedCustomerView } from './strategy.view.js';

/** A list longer than this is searched, not scrolled. */
const MOST_CUSTOMERS = 2_000;

type CustomersQuery = InputOf<typeof strategy.customers>['query'];

/** Questions about the plan. Everybody sees the customers of their own scope only. */
@Injectable()
export class StrategyReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly book: PlanBook,
    private readonly runs: RunBook,
    private readonly start: StageStart,
    private readonly proposals: ProposalMaker,
    private readonly repository: ActionRepository,
    private readonly lines: ActionLines,
  ) {}

  async overview(actor: Actor, cycleId: string): Promise<StrategyOverview> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const facts = await this.book.open(manager, cycle);
    const seen = visible(actor, facts);
    const tiers = facts.model.tiers.flatMap((tier) => {
      const ref = tierRef(facts.model, tier.key);
      const own = seen.filter(({ customerId }) => tierOf(facts, customerId)?.key === tier.key);
      const states = own.map(({ customerId }) => planState(facts, customerId));
      const count = (state: string): number => states.filter((one) => one === state).length;
      const counts = { customers: own.length, covered: count('covered'), waived: count('waived') };
      return ref ? [{ tier: ref, playbook: tier.playbook.name, ...counts }] : [];
    });
    const act = tiers.filter(({ tier }) => tier.actionRequired);
    const sum = (of: 'customers' | 'covered' | 'waived') => act.reduce((all, one) => all + one[of], 0);
    const owners = await this.people.withRole('owner', manager);
    return {
      startedOn: await this.start.day(manager, cycleId),
      needed: sum('customers'),
      covered: sum('covered'),
      waived: sum('waived'),
      tiers,
      owners: owners.map(({ id, name }) => ({ id, name })),
    };
  }

  async customerList(
    actor: Actor,
    cycleId: string,
    query: CustomersQuery,
  ): Promise<OutputOf<typeof strategy.customers>> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const facts = await this.book.open(manager, cycle);
    const wanted = visible(actor, facts).filter(({ customerId }) => {
      const tier = tierOf(facts, customerId);
      const fits = query.tier ? tier?.key === query.tier : tier?.actionRequired;
      return fits && (!query.state || planState(facts, customerId) === query.state);
    });
    const views = await this.views(manager, cycleId, facts, wanted);
    const search = query.search?.toLowerCase() ?? '';
    const found = views.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(search));
    const worstFirst = found.toSorted(
      (a, b) => (a.total ?? 0) - (b.total ?? 0) || (a.code < b.code ? -1 : 1),
    );
    return { items: worstFirst.slice(0, MOST_CUSTOMERS), total: found.length };
  }

  async customer(actor: Actor, cycleId: string, customerId: string): Promise<PlannedCustomer> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const place = await this.cycles.customer(manager, cycleId, customerId);
    demand(actor, 'strategy.read', { customer: place });
    const facts = await this.book.open(manager, cycle, customerId);
    const [view] = await this.views(manager, cycleId, facts, [place]);
    if (!view) throw new RuleBroken('not-found');
    return view;
  }

  async preview(actor: Actor, cycleId: string): Promise<ProposalPreview> {
    const cycle = await this.cycles.one(this.work.reader, cycleId);
    demand(actor, 'strategy.plan', { state: cycle.state });
    return this.proposals.preview(this.work.reader, actor, cycle);
  }

  async actions(actor: Actor, cycleId: string, filter: ActionFilter): Promise<ActionLine[]> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const facts = await this.book.standing(manager, cycle);
    const seen = (await this.repository.ofCycle(manager, cycleId, filter)).filter((action) => {
      const customer = facts.places.get(action.customerId);
      return customer && may(actor, 'action.read', { customer, ...chargedWith(action) }).allowed;
    });
    return this.lines.of(manager, seen, async () => effectiveTiers(facts));
  }

  async action(actor: Actor, cycleId: string, actionId: string): Promise<ActionLine> {
    const action = await this.repository.find(this.work.reader, actionId);
    if (action?.cycleId !== cycleId) throw new RuleBroken('not-found');
    const others = await this.actions(actor, cycleId, { customerId: action.customerId });
    const found = others.find(({ id }) => id === actionId);
    if (!found) throw new RuleBroken('not-found');
    return found;
  }

  private async views(
    manager: EntityManager,
    cycleId: string,
    facts: PlanFacts,
    places: readonly CycleCustomer[],
  ): Promise<PlannedCustomer[]> {
    const customers = await this.customers.byIds(
      manager,
      places.map(({ customerId }) => customerId),
    );
    const owners = await this.people.byIds(
      places.flatMap(({ ownerId }) => ownerId ?? []),
      manager,
    );
    const lines = await this.runs.lines(manager, await this.runs.open(manager, cycleId));
    return places.flatMap((place) => {
      const customer = customers.get(place.customerId);
      const owner = owners.get(place.ownerId ?? '');
      return customer
        ? [plannedCustomerView(facts, place, customer, owner, lines.get(place.customerId))]
        : [];
    });
  }
}

/** The customers that the actor may see. */
function visible(actor: Actor, { places }: PlanFacts): readonly CycleCustomer[] {
  return [...places.values()].filter((customer) => may(actor, 'strategy.read', { customer }).allowed);
}

/** Keys of the tiers that hold, by customer. */
export function effectiveTiers({ tiers }: Pick<PlanFacts, 'tiers'>): ReadonlyMap<string, string | null> {
  return new Map([...tiers].map(([customerId, { effective }]) => [customerId, effective]));
}
