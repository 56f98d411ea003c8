import { Injectable } from '@nestjs/common';
import type { InputOf, review } from '@assay/contract';
import { may } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { Contributors } from './contributors.js';
import type { ReviewItem } from './review-item.entity.js';
import { ReviewRepository, type Decided } from './review.repository.js';

type Decision = InputOf<typeof review.decide>['body']['decision'];

/** What an item becomes by a decision. @throws RuleBroken unknown-tier, same-tier */
export function decidedState(
  model: Pick<EvaluationModel, 'tiers'>,
  computedTier: string | null,
  decision: Decision,
): Pick<Decided, 'state' | 'effectiveTier' | 'reason'> {
  switch (decision.kind) {
    case 'approve':
      return { state: 'approved', effectiveTier: computedTier, reason: null };
    case 'return':
      return { state: 'returned', effectiveTier: computedTier, reason: decision.reason };
    case 'override': {
      const { tier, reason } = decision;
      if (!model.tiers.some(({ key }) => key === tier)) throw new RuleBroken('unknown-tier', { tier });
      if (tier === computedTier) throw new RuleBroken('same-tier');
      return { state: 'overridden', effectiveTier: tier, reason };
    }
  }
}

/** Decides on tiers: one customer, or many approvals at once. */
@Injectable()
export class DecideTier {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly models: ModelReader,
    private readonly calculation: CalculationReader,
    private readonly contributors: Contributors,
    private readonly items: ReviewRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, { params, body }: InputOf<typeof review.decide>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.reader.one(tx.manager, params.cycleId);
      const place = await this.reader.customer(tx.manager, cycle.id, params.customerId);
      const contributorIds = (await this.contributors.of(tx.manager, cycle)).get(params.customerId) ?? [];
      demand(actor, 'review.decide', { state: cycle.state, customer: place, contributorIds });
      const run = await this.calculation.currentRun(tx.manager, cycle.id);
      const item = run && (await this.items.find(tx.manager, run.id, params.customerId));
      const result = run && (await this.calculation.result(tx.manager, run.id, params.customerId));
      if (!item || !result) throw new RuleBroken('not-found');
      const { content } = await this.models.ofCycle(tx.manager, run);
      if (item.version !== body.version) throw this.decidedBefore(item);
      await this.decide(tx, actor, cycle, item, decidedState(content, result.tier, body.decision));
    });
  }

  /** Approves what the actor may approve; the rest is named. A stale version refuses the whole. */
  async approveMany(
    actor: Actor,
    { params, body }: InputOf<typeof review.approveMany>,
  ): Promise<{ approved: number; left: { customerId: string; code: string }[] }> {
    return this.work.transact(async (tx) => {
      const cycle = await this.reader.one(tx.manager, params.cycleId);
      demand(actor, 'review.decide', { state: cycle.state });
      const run = await this.calculation.currentRun(tx.manager, cycle.id);
      if (!run) throw new RuleBroken('run-missing');
      const items = new Map(
        (await this.items.ofRun(tx.manager, run.id)).map((item) => [item.customerId, item]),
      );
      const tiers = new Map(
        (await this.calculation.lines(tx.manager, run.id)).map((row) => [row.customerId, row.tier]),
      );
      const places = await this.places(tx, cycle.id);
      const contributors = await this.contributors.of(tx.manager, cycle);
      const left: { customerId: string; code: string }[] = [];
      let approved = 0;
      for (const { customerId, version } of body.items) {
        const item = items.get(customerId);
        const customer = places.get(customerId);
        const contributorIds = contributors.get(customerId) ?? [];
        const verdict = customer
          ? may(actor, 'review.decide', { state: cycle.state, customer, contributorIds })
          : null;
        if (!item || !verdict?.allowed) {
          left.push({ customerId, code: verdict && !verdict.allowed ? verdict.code : 'not-found' });
          continue;
        }
        if (item.version !== version) throw this.decidedBefore(item);
        const effectiveTier = tiers.get(customerId) ?? null;
        await this.decide(tx, actor, cycle, item, { state: 'approved', effectiveTier, reason: null });
        approved += 1;
      }
      return { approved, left };
    });
  }

  private async places(tx: Tx, cycleId: string): Promise<Map<string, CycleCustomer>> {
    const customers = await this.cycles.customers(tx.manager, cycleId);
    return new Map(customers.map((customer) => [customer.customerId, customer]));
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    cycle: Cycle,
    item: ReviewItem,
    next: Pick<Decided, 'state' | 'effectiveTier' | 'reason'>,
  ): Promise<void> {
    const decided = {
      ...next,
      decidedById: actor.id,
      decidedByName: actor.name,
      decidedAt: this.clock.now(),
    };
    if (!(await this.items.decide(tx, item, decided))) throw this.decidedBefore(item);
    this.audit.record(tx, actor, {
      act: `review.${next.state}`,
      cycleId: cycle.id,
      subjectType: 'customer',
      subjectId: item.customerId,
      subjectName: cycle.name,
      before: { state: item.state, tier: item.effectiveTier },
      after: { state: next.state, tier: next.effectiveTier, runId: item.runId },
      reason: next.reason,
    });
  }

  private decidedBefore(item: ReviewItem): RuleBroken {
    return new RuleBroken(
      'already-decided',
      { who: item.decidedByName ?? '—', when: item.decidedAt?.toISOString() ?? '—' },
      { currentVersion: item.version },
    );
  }
}
