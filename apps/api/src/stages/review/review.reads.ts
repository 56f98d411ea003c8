import { Injectable } from '@nestjs/common';
import type { ReviewBoard, ReviewItem as ReviewItemView } from '@assay/contract';
import { seesCustomer } from '@assay/cycle';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CalculationReader, type Run } from '../calculation/calculation.reader.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { Contributors } from './contributors.js';
import { ReviewRepository } from './review.repository.js';
import { byCustomer, departmentsOf, itemViews, type Surroundings } from './review.view.js';

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
    const run = await this.currentOrRefuse(cycleId);
    const places = (await this.cycles.customers(manager, cycleId)).filter((place) => sees(actor, place));
    const around: Surroundings = {
      items: byCustomer(await this.items.ofRun(manager, run.id)),
      lines: byCustomer(await this.calculation.lines(manager, run.id)),
      customers: await this.customers.byIds(
        manager,
        places.map(({ customerId }) => customerId),
      ),
      owners: await this.people.byIds(places.flatMap(({ ownerId }) => ownerId ?? [])),
      contributors: await this.contributors.of(manager, cycle),
      before: cycle.previousId ? await this.effective(cycle.previousId) : new Map(),
    };
    const views = places.flatMap((place) => itemViews(actor, cycle.state, place, around));
    return { runId: run.id, runNumber: run.number, items: views, departments: departmentsOf(views) };
  }

  /** The one customer's line of the board. @throws RuleBroken not-found, run-missing */
  async item(actor: Actor, cycleId: string, customerId: string): Promise<ReviewItemView> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const run = await this.currentOrRefuse(cycleId);
    const place = await this.cycles.customer(manager, cycleId, customerId);
    if (!sees(actor, place)) throw new RuleBroken('not-found');
    const item = await this.items.find(manager, run.id, customerId);
    const line = await this.calculation.result(manager, run.id, customerId);
    const before = cycle.previousId ? await this.calculation.currentRun(manager, cycle.previousId) : null;
    const earlier = before && (await this.items.find(manager, before.id, customerId));
    const [view] = itemViews(actor, cycle.state, place, {
      items: byCustomer(item ? [item] : []),
      lines: byCustomer(line ? [line] : []),
      customers: await this.customers.byIds(manager, [customerId]),
      owners: await this.people.byIds(place.ownerId ? [place.ownerId] : []),
      contributors: await this.contributors.of(manager, cycle),
      before: new Map(earlier ? [[customerId, earlier.effectiveTier]] : []),
    });
    if (!view) throw new RuleBroken('not-found');
    return view;
  }

  private async currentOrRefuse(cycleId: string): Promise<Run> {
    const run = await this.calculation.currentRun(this.work.reader, cycleId);
    if (!run) throw new RuleBroken('run-missing');
    return run;
  }

  private async effective(cycleId: string): Promise<Map<string, string | null>> {
    const run = await this.calculation.currentRun(this.work.reader, cycleId);
    const items = run ? await this.items.ofRun(this.work.reader, run.id) : [];
    return new Map(items.map(({ customerId, effectiveTier }) => [customerId, effectiveTier]));
  }
}
