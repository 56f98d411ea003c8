import { Injectable } from '@nestjs/common';
import type { Tier } from '@assay/model';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import type { Action } from '../../core/actions/action.entity.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { ReviewReader, type EffectiveTier } from '../review/review.reader.js';
import type { ActionWaiver } from './action-waiver.entity.js';
import { WaiverRepository } from './waiver.repository.js';

/** Everything that is planned in a cycle, by customer. */
export interface PlanFacts {
  readonly model: EvaluationModel;
  /** The frozen list. */
  readonly places: ReadonlyMap<string, CycleCustomer>;
  readonly tiers: ReadonlyMap<string, EffectiveTier>;
  /** Cancelled ones included. */
  readonly actions: ReadonlyMap<string, readonly Action[]>;
  readonly waivers: ReadonlyMap<string, ActionWaiver>;
}

/** The tier that holds for a customer; undefined when it has none. */
export function tierOf({ model, tiers }: PlanFacts, customerId: string): Tier | undefined {
  const key = tiers.get(customerId)?.effective;
  return model.tiers.find((tier) => tier.key === key);
}

/** Actions of a customer that count: whatever was not cancelled. */
export function liveActions({ actions }: PlanFacts, customerId: string): readonly Action[] {
  return (actions.get(customerId) ?? []).filter(({ status }) => status !== 'cancelled');
}

/** Whether a customer is taken care of by an action, waived, or neither. */
export function planState(facts: PlanFacts, customerId: string): 'missing' | 'covered' | 'waived' {
  if (liveActions(facts, customerId).length > 0) return 'covered';
  return facts.waivers.has(customerId) ? 'waived' : 'missing';
}

/** Opens a cycle's plan. */
@Injectable()
export class PlanBook {
  constructor(
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly review: ReviewReader,
    private readonly actions: ActionRepository,
    private readonly waivers: WaiverRepository,
  ) {}

  /** Customers in scope whose tier asks for an action, and how many of them have one or a waiver; without opening it all. */
  async coverage(manager: EntityManager, cycle: Cycle): Promise<{ needed: number; covered: number }> {
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const act = model.tiers.filter(({ actionRequired }) => actionRequired).map(({ key }) => key);
    const needed = await this.review.inTiers(manager, cycle.id, act);
    const cared = new Set([
      ...(await this.actions.customersWithLive(manager, cycle.id)),
      ...(await this.waivers.ofCycle(manager, cycle.id)).keys(),
    ]);
    return { needed: needed.length, covered: needed.filter((id) => cared.has(id)).length };
  }

  /** The frozen list by customer, and the tiers that hold; what the actions of a list are shown with. */
  async standing(manager: EntityManager, cycle: Cycle): Promise<Pick<PlanFacts, 'places' | 'tiers'>> {
    const places = await this.cycles.customers(manager, cycle.id);
    return {
      places: new Map(places.map((place) => [place.customerId, place])),
      tiers: await this.review.effectiveTiers(manager, cycle.id),
    };
  }

  /** With the actions of all customers, or of one alone: the actions are by far the most to read. */
  async open(manager: EntityManager, cycle: Cycle, actionsOf?: string): Promise<PlanFacts> {
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const one = actionsOf === undefined ? {} : { customerId: actionsOf };
    const actions = await this.actions.ofCycle(manager, cycle.id, one);
    return {
      model,
      ...(await this.standing(manager, cycle)),
      actions: Map.groupBy(actions, ({ customerId }) => customerId),
      waivers: await this.waivers.ofCycle(manager, cycle.id),
    };
  }
}
