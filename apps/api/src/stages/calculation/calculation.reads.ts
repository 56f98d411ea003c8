import { Injectable } from '@nestjs/common';
import type {
  calculation,
  CustomerResult as CustomerResultView,
  Distribution,
  OutputOf,
  ResultLine,
  Run as RunView,
} from '@assay/contract';
import { seesCustomer } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../expert-scoring/expert-scoring.reader.js';
import { CalculationReader } from './calculation.reader.js';
import { departmentName, distributionView, resultLineView, runView } from './calculation.view.js';
import type { Run } from './run.entity.js';
import { RunRepository, type ResultRow } from './run.repository.js';

/** Questions about results. Everybody sees the customers of their own scope only. */
@Injectable()
export class CalculationReads {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
    private readonly runs: RunRepository,
    private readonly reader: CalculationReader,
  ) {}

  async overview(cycleId: string): Promise<OutputOf<typeof calculation.overview>> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const runs = await this.runs.ofCycle(manager, cycleId);
    return {
      runs: runs.map(runView),
      currentId: runs.find(({ state }) => state === 'complete')?.id ?? null,
      outdated: cycle.state === 'calculation' && (await this.reader.isOutdated(manager, cycle)),
    };
  }

  async run(cycleId: string, runId: string): Promise<RunView> {
    const run = await this.runs.find(this.work.reader, runId);
    if (run?.cycleId !== cycleId) throw new RuleBroken('not-found');
    return runView(run);
  }

  async results(actor: Actor, cycleId: string): Promise<ResultLine[]> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { rows, places } = await this.seen(manager, actor, cycle);
    const customers = await this.customers.byIds(
      manager,
      rows.map(({ customerId }) => customerId),
    );
    const owners = await this.people.byIds([...places.values()].flatMap(({ ownerId }) => ownerId ?? []));
    const before = await this.before(manager, cycle);
    const byCustomer = new Map((before?.rows ?? []).map((row) => [row.customerId, row]));
    return rows.flatMap((row) => {
      const place = places.get(row.customerId);
      const customer = customers.get(row.customerId);
      if (!place || !customer) return [];
      const owner = (place.ownerId && owners.get(place.ownerId)?.name) ?? null;
      return [resultLineView(row, place, customer, owner, byCustomer.get(row.customerId))];
    });
  }

  async distribution(actor: Actor, cycleId: string): Promise<Distribution> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { run, rows, places } = await this.seen(manager, actor, cycle);
    const { content } = await this.models.ofCycle(manager, run);
    const before = await this.before(manager, cycle);
    const same = before && {
      ...before,
      rows: before.rows.filter(({ customerId }) => places.has(customerId)),
    };
    return distributionView(content, rows, same);
  }

  async result(actor: Actor, cycleId: string, customerId: string): Promise<CustomerResultView> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const place = await this.cycles.customer(manager, cycleId, customerId);
    demand(actor, 'result.read', { customer: place });
    const run = await this.currentOrRefuse(manager, cycleId);
    const found = await this.runs.result(manager, run.id, customerId);
    const customer = (await this.customers.byIds(manager, [customerId])).get(customerId);
    if (!found || !customer) throw new RuleBroken('not-found');
    const before = await this.before(manager, cycle);
    const previous = before?.rows.find((row) => row.customerId === customerId);
    const people = await this.people.byIds(place.ownerId ? [place.ownerId] : []);
    const values = await this.data.valuesOf(manager, cycleId, customerId);
    const scores = (await this.scoring.official(manager, cycleId, [customerId])).get(customerId);
    return {
      runId: run.id,
      runNumber: run.number,
      calculatedAt: (run.finishedAt ?? run.startedAt).toISOString(),
      modelVersionId: run.modelVersionId,
      customer: {
        id: customer.id,
        code: customer.code,
        name: customer.name,
        industry: customer.industry,
        region: customer.region,
        size: customer.size,
        since: customer.since,
        department: departmentName(await this.people.departments(), place.departmentId),
        owner: (place.ownerId && people.get(place.ownerId)?.name) ?? null,
      },
      explanation: found.explanation as unknown as CustomerResultView['explanation'],
      sourceRows: Object.fromEntries(
        [...values].map(([indicator, { sourceRows }]) => [indicator, sourceRows]),
      ),
      expertAggregate: await this.scoring.aggregate(manager, cycle),
      experts: Object.fromEntries([...(scores ?? [])].map(([indicator, { count }]) => [indicator, count])),
      previous:
        before && previous ? { cycle: before.name, tier: previous.tier, total: previous.total } : null,
    };
  }

  /** The current run with the rows that the actor may see. */
  private async seen(
    manager: EntityManager,
    actor: Actor,
    cycle: Cycle,
  ): Promise<{ run: Run; rows: ResultRow[]; places: Map<string, CycleCustomer> }> {
    const run = await this.currentOrRefuse(manager, cycle.id);
    const all = await this.cycles.customers(manager, cycle.id);
    const places = new Map(
      all.filter((place) => seesCustomer(actor, place)).map((place) => [place.customerId, place]),
    );
    const rows = await this.runs.lines(manager, run.id);
    return { run, rows: rows.filter(({ customerId }) => places.has(customerId)), places };
  }

  private async currentOrRefuse(manager: EntityManager, cycleId: string): Promise<Run> {
    const run = await this.runs.current(manager, cycleId);
    if (!run) throw new RuleBroken('run-missing');
    return run;
  }

  private async before(manager: EntityManager, cycle: Cycle) {
    const run = cycle.previousId ? await this.runs.current(manager, cycle.previousId) : null;
    if (!run || !cycle.previousId) return null;
    const { name } = await this.cycles.one(manager, cycle.previousId);
    const { content: model } = await this.models.ofCycle(manager, run);
    return { name, model, rows: await this.runs.lines(manager, run.id) };
  }
}
