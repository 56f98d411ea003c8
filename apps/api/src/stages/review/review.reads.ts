import { Injectable } from '@nestjs/common';
import type { ReviewBoard, ReviewItem as ReviewItemView } from '@assay/contract';
import { may, seesCustomer } from '@assay/cycle';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { Contributors } from './contributors.js';
import { ReviewRepository } from './review.repository.js';

function sees(actor: Actor, place: CycleCustomer): boolean {
  // A customer without a department is every head's business, or it would be nobody's.
  return seesCustomer(actor, place) || (place.departmentId === null && actor.roles.includes('head'));
}

/** Questions of the review. */
@Injectable()
export class ReviewReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly calculation: CalculationReader,
    private readonly contributors: Contributors,
    private readonly items: ReviewRepository,
  ) {}

  async board(actor: Actor, cycleId: string): Promise<ReviewBoard> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const run = await this.calculation.currentRun(manager, cycleId);
    if (!run) throw new RuleBroken('run-missing');
    const places = new Map(
      (await this.cycles.customers(manager, cycleId))
        .filter((place) => sees(actor, place))
        .map((place) => [place.customerId, place]),
    );
    const items = (await this.items.ofRun(manager, run.id)).filter(({ customerId }) =>
      places.has(customerId),
    );
    const lines = new Map(
      (await this.calculation.lines(manager, run.id)).map((line) => [line.customerId, line]),
    );
    const customers = await this.customers.byIds(manager, [...places.keys()]);
    const owners = await this.people.byIds([...places.values()].flatMap(({ ownerId }) => ownerId ?? []));
    const contributors = await this.contributors.of(manager, cycleId);
    const before = cycle.previousId
      ? await this.effective(cycle.previousId)
      : new Map<string, string | null>();
    const views = items.flatMap((item): ReviewItemView[] => {
      const place = places.get(item.customerId);
      const customer = customers.get(item.customerId);
      const line = lines.get(item.customerId);
      if (!place || !customer || !line) return [];
      const contributorIds = contributors.get(item.customerId) ?? [];
      const verdict = may(actor, 'review.decide', { state: cycle.state, customer: place, contributorIds });
      return [
        {
          customerId: item.customerId,
          code: customer.code,
          name: customer.name,
          industry: customer.industry,
          departmentId: item.departmentId,
          owner: (place.ownerId && owners.get(place.ownerId)?.name) ?? null,
          total: line.total,
          tierByScore: line.tierByScore,
          computedTier: line.tier,
          effectiveTier: item.effectiveTier,
          previousTier: before.get(item.customerId) ?? null,
          borderline: line.borderline,
          movedByGate: line.movedByGate,
          problems: line.problems.map(({ indicator }) => indicator),
          state: item.state,
          reason: item.reason,
          decidedBy: item.decidedByName,
          decidedAt: item.decidedAt?.toISOString() ?? null,
          version: item.version,
          refusal: verdict.allowed ? null : verdict.code,
        },
      ];
    });
    return { runId: run.id, runNumber: run.number, items: views, departments: departmentsOf(views) };
  }

  async item(actor: Actor, cycleId: string, customerId: string): Promise<ReviewItemView> {
    const found = (await this.board(actor, cycleId)).items.find((item) => item.customerId === customerId);
    if (!found) throw new RuleBroken('not-found');
    return found;
  }

  private async effective(cycleId: string): Promise<Map<string, string | null>> {
    const run = await this.calculation.currentRun(this.work.reader, cycleId);
    const items = run ? await this.items.ofRun(this.work.reader, run.id) : [];
    return new Map(items.map(({ customerId, effectiveTier }) => [customerId, effectiveTier]));
  }
}

function departmentsOf(items: readonly ReviewItemView[]): ReviewBoard['departments'] {
  const ids = [...new Set(items.map(({ departmentId }) => departmentId))];
  return ids.map((departmentId) => {
    const own = items.filter((item) => item.departmentId === departmentId);
    const decided = own.filter(({ state }) => state === 'approved' || state === 'overridden').length;
    return { departmentId, decided, of: own.length };
  });
}
