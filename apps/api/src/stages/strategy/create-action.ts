import { Injectable } from '@nestjs/common';
import type { InputOf, OutputOf, strategy } from '@assay/contract';
import { isClosed, may } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Action } from '../../core/actions/action.entity.js';
import { ActionRepository, type NewAction } from '../../core/actions/action.repository.js';
import { openKey } from '../../core/actions/open-key.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { chooseOwner } from './choose-owner.js';
import { OwnerPools } from './owner-pools.js';
import { PlanBook, tierOf, type PlanFacts } from './plan-book.js';
import { PlanWriter, type Written } from './plan-writer.js';
import { RunBook } from './run-book.js';

type Body = InputOf<typeof strategy.create>['body'];

/** Adds an action by hand: for one customer, or one for every customer of a tier. */
@Injectable()
export class CreateAction {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly book: PlanBook,
    private readonly runs: RunBook,
    private readonly pools: OwnerPools,
    private readonly writer: PlanWriter,
    private readonly people: PeopleReader,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof strategy.create>,
  ): Promise<OutputOf<typeof strategy.create>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      const facts = await this.book.open(tx.manager, cycle);
      const places = await this.places(tx.manager, actor, cycle, facts, body);
      await this.writer.check(tx.manager, facts.model, body);
      if (body.ownerId) await this.pools.demandOwner(tx.manager, body.ownerId);
      const run = await this.runs.open(tx.manager, cycle.id);
      const ids = places.map(({ customerId }) => customerId);
      const written = await this.writer.write(tx.manager, facts.model, run, body, ids);
      const pool = await this.pools.open(tx.manager, cycle.id, facts);
      const added: NewAction[] = [];
      for (const place of places) {
        const plan = written.get(place.customerId);
        const ownerId = body.ownerId ?? chooseOwner(place.ownerId, pool);
        const action = plan && ownerId && newAction(cycle, place, plan, ownerId);
        const refusal = action
          ? await this.likeness(tx.manager, facts, action, body)
          : new RuleBroken('no-owner-found');
        if (refusal && body.target.kind === 'customer') throw refusal;
        if (action && !refusal) added.push(action);
      }
      await this.actions.add(tx, actor, added);
      this.note(tx, actor, cycle, added, body);
      return { created: added.length, skipped: places.length - added.length };
    });
  }

  /** The customers that get one. @throws RuleBroken not-found, unknown-tier */
  private async places(
    manager: EntityManager,
    actor: Actor,
    cycle: Cycle,
    facts: PlanFacts,
    { target }: Body,
  ): Promise<readonly CycleCustomer[]> {
    if (target.kind === 'customer') {
      const customer = await this.reader.customer(manager, cycle.id, target.customerId);
      demand(actor, 'strategy.plan', { state: cycle.state, customer });
      return [customer];
    }
    demand(actor, 'strategy.plan', { state: cycle.state });
    if (!facts.model.tiers.some(({ key }) => key === target.tier)) {
      throw new RuleBroken('unknown-tier', { tier: target.tier });
    }
    return [...facts.places.values()].filter(
      (customer) =>
        tierOf(facts, customer.customerId)?.key === target.tier &&
        may(actor, 'strategy.plan', { state: cycle.state, customer }).allowed,
    );
  }

  /** What speaks against another action of the kind: the same one, or one against the same problem. */
  private async likeness(
    manager: EntityManager,
    facts: PlanFacts,
    action: NewAction,
    body: Body,
  ): Promise<RuleBroken | null> {
    const open = (facts.actions.get(action.customerId) ?? []).filter(({ status }) => !isClosed(status));
    if (open.some((one) => one.openKey === openKey(action))) return new RuleBroken('action-repeated');
    const similar = open.find(({ indicator }) => indicator === action.indicator);
    return similar && !body.besideOthers ? this.similarTo(manager, similar) : null;
  }

  private async similarTo(manager: EntityManager, { measure, ownerId }: Action): Promise<RuleBroken> {
    const owner = (await this.people.byIds([ownerId], manager)).get(ownerId)?.name ?? '—';
    const zh = measure.zh ?? measure.en ?? '—';
    const en = measure.en ?? measure.zh ?? '—';
    return new RuleBroken('action-similar-open', { owner, 'measure.zh': zh, 'measure.en': en });
  }

  private note(tx: Tx, actor: Actor, cycle: Cycle, added: readonly NewAction[], { target }: Body): void {
    const [first] = added;
    if (!first) return;
    const { indicator, problem, measure, dueDate, ownerId } = first;
    this.audit.record(tx, actor, {
      act: 'strategy.action-added',
      cycleId: cycle.id,
      subjectType: target.kind === 'customer' ? 'action' : 'cycle',
      subjectId: target.kind === 'customer' ? first.id : cycle.id,
      subjectName: measure.zh ?? measure.en ?? '',
      after: { target, indicator, problem, dueDate, ownerId, actions: added.length },
    });
  }
}

function newAction(cycle: Cycle, place: CycleCustomer, written: Written, ownerId: string): NewAction {
  return { id: uuid(), cycleId: cycle.id, customerId: place.customerId, ownerId, ...written };
}
