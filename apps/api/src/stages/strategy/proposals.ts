import { Injectable } from '@nestjs/common';
import type { ProposalPreview } from '@assay/contract';
import { may } from '@assay/cycle';
import type { Tier } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { NewAction } from '../../core/actions/action.repository.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { chooseOwner } from './choose-owner.js';
import { chosenMeasures, draftActions } from './draft-actions.js';
import { OwnerPools } from './owner-pools.js';
import { PlanBook, planState, tierOf, type PlanFacts } from './plan-book.js';
import { keptPromise, RunBook, type PlannedRun } from './run-book.js';
import { StageStart } from './stage-start.js';

interface Candidate {
  readonly place: CycleCustomer;
  readonly tier: Tier;
  readonly weakest: string | null;
  /** Measures that somebody cancelled for this customer: they are not proposed again. */
  readonly refused: ReadonlySet<string>;
}

/** What is to be added, and for how many customers nobody could be found. */
export interface Proposals {
  readonly actions: readonly NewAction[];
  readonly customers: number;
  readonly withoutOwner: number;
}

const UNKNOWN = { terms: [], total: null, tier: null };

function refusedMeasures({ actions }: PlanFacts, customerId: string): ReadonlySet<string> {
  const cancelled = (actions.get(customerId) ?? []).filter(({ status }) => status === 'cancelled');
  return new Set(cancelled.flatMap(({ measureKey }) => measureKey ?? []));
}

/** Works out what the playbooks propose to whoever asks, for customers with neither action nor waiver. */
@Injectable()
export class ProposalMaker {
  constructor(
    private readonly book: PlanBook,
    private readonly runs: RunBook,
    private readonly pools: OwnerPools,
    private readonly start: StageStart,
    private readonly people: PeopleReader,
  ) {}

  /** Counts only, for every tier. */
  async preview(manager: EntityManager, actor: Actor, cycle: Cycle): Promise<ProposalPreview> {
    const facts = await this.book.open(manager, cycle);
    const run = await this.runs.open(manager, cycle.id);
    const every = facts.model.tiers.map(({ key }) => key);
    const candidates = await this.candidates(manager, actor, cycle, facts, run, every);
    const pool = await this.pools.open(manager, cycle.id, facts);
    const kept = candidates.filter(({ place }) => chooseOwner(place.ownerId, pool) !== null);
    return {
      tiers: every.map((tier) => {
        const own = kept.filter((candidate) => candidate.tier.key === tier);
        const actions = own.reduce((sum, one) => sum + measuresOf(one).length, 0);
        return { tier, customers: own.length, actions };
      }),
      withoutOwner: candidates.length - kept.length,
    };
  }

  /**
   * The actions themselves.
   *
   * @param wanted tiers; those that ask for an action when absent
   * @throws RuleBroken unknown-tier
   */
  async make(
    manager: EntityManager,
    actor: Actor,
    cycle: Cycle,
    wanted: readonly string[] | undefined,
  ): Promise<Proposals> {
    const facts = await this.book.open(manager, cycle);
    const run = await this.runs.open(manager, cycle.id);
    const candidates = await this.candidates(manager, actor, cycle, facts, run, chosenTiers(facts, wanted));
    const pool = await this.pools.open(manager, cycle.id, facts);
    const owned = candidates.flatMap((candidate) => {
      const ownerId = chooseOwner(candidate.place.ownerId, pool);
      return ownerId === null ? [] : [{ ...candidate, ownerId }];
    });
    const ids = owned.map(({ place }) => place.customerId);
    const explained = await this.runs.explained(manager, run, ids);
    const lines = await this.runs.lines(manager, run);
    const departments = await this.people.departments(manager);
    const startedOn = await this.start.day(manager, cycle.id);
    const actions = owned.flatMap(({ place, tier, weakest, refused, ownerId }): NewAction[] => {
      const { customerId } = place;
      const known = explained.get(customerId) ?? UNKNOWN;
      const problems = lines.get(customerId)?.problems ?? [];
      const drafts = draftActions(facts.model, tier, { weakest, problems, explained: known }, refused);
      return drafts.map(({ measure, indicator, problem, goal }) => ({
        id: uuid(),
        cycleId: cycle.id,
        customerId,
        indicator,
        problem,
        measure: measure.name,
        measureKey: measure.key,
        departmentId: departments.find(({ key }) => key === measure.department)?.id ?? place.departmentId,
        ownerId,
        dueDate: this.start.due(startedOn, measure.dueInDays),
        ...keptPromise(run, known, goal),
      }));
    });
    return { actions, customers: owned.length, withoutOwner: candidates.length - owned.length };
  }

  private async candidates(
    manager: EntityManager,
    actor: Actor,
    cycle: Cycle,
    facts: PlanFacts,
    run: PlannedRun | null,
    tiers: readonly string[],
  ): Promise<readonly Candidate[]> {
    const lines = await this.runs.lines(manager, run);
    return [...facts.places.values()].flatMap((place) => {
      const { customerId } = place;
      const tier = tierOf(facts, customerId);
      if (!tier || !tiers.includes(tier.key) || planState(facts, customerId) !== 'missing') return [];
      if (!may(actor, 'strategy.plan', { state: cycle.state, customer: place }).allowed) return [];
      const weakest = lines.get(customerId)?.weakest ?? null;
      const candidate = { place, tier, weakest, refused: refusedMeasures(facts, customerId) };
      return measuresOf(candidate).length > 0 ? [candidate] : [];
    });
  }
}

function measuresOf({ tier, weakest, refused }: Candidate) {
  return chosenMeasures(tier, weakest, refused);
}

function chosenTiers({ model }: PlanFacts, wanted: readonly string[] | undefined): readonly string[] {
  const unknown = wanted?.find((key) => !model.tiers.some((tier) => tier.key === key));
  if (unknown !== undefined) throw new RuleBroken('unknown-tier', { tier: unknown });
  return wanted ?? model.tiers.filter(({ actionRequired }) => actionRequired).map(({ key }) => key);
}
