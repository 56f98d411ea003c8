import { Injectable } from '@nestjs/common';
import type { CustomerPlan, InputOf, OutputOf, strategy } from '@assay/contract';
import { isClosed } from '@assay/cycle';
import { proposedMeasures } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { outcomeView } from '../../core/actions/action.view.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { PlanBook, tierOf, type PlanFacts } from './plan-book.js';
import { outcomeOf, type Explained, type Goal } from './promises.js';
import { goalOf, RunBook, type PlannedRun } from './run-book.js';
import { StageStart } from './stage-start.js';
import { StrategyReads } from './strategy.reads.js';
import { planOptions } from './strategy.view.js';

const UNKNOWN: Explained = { terms: [], total: null, tier: null };

/** All that planning for one customer needs, and what a plan would bring. */
@Injectable()
export class CustomerPlans {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
    private readonly book: PlanBook,
    private readonly runs: RunBook,
    private readonly start: StageStart,
    private readonly reads: StrategyReads,
  ) {}

  async of(
    actor: Actor,
    { cycleId, customerId }: { cycleId: string; customerId: string },
  ): Promise<CustomerPlan> {
    const customer = await this.reads.customer(actor, cycleId, customerId);
    const { facts, run, explained } = await this.open(cycleId, customerId);
    const lines = await this.runs.lines(this.work.reader, run);
    const line = lines.get(customerId);
    const departments = await this.people.departments(this.work.reader);
    const startedOn = await this.start.day(this.work.reader, cycleId);
    const tier = tierOf(facts, customerId);
    const proposed = tier ? proposedMeasures(tier, line?.weakest ?? null) : [];
    return {
      customer,
      now: outcomeView(facts.model, explained),
      options: planOptions(facts.model, explained, line?.problems ?? []),
      measures: (tier?.playbook.measures ?? []).map((measure) => ({
        key: measure.key,
        name: measure.name,
        departmentId: departments.find(({ key }) => key === measure.department)?.id ?? null,
        dueDate: this.start.due(startedOn, measure.dueInDays),
        proposed: proposed.includes(measure),
      })),
      actions: await this.reads.actions(actor, cycleId, { customerId }),
      together: outcomeView(facts.model, together(run, explained, openGoals(facts, customerId))),
    };
  }

  async simulation(
    actor: Actor,
    { params, query }: InputOf<typeof strategy.simulation>,
  ): Promise<OutputOf<typeof strategy.simulation>> {
    const place = await this.cycles.customer(this.work.reader, params.cycleId, params.customerId);
    demand(actor, 'strategy.read', { customer: place });
    const { facts, run, explained } = await this.open(params.cycleId, params.customerId);
    if (!run) throw new RuleBroken('run-missing');
    const { metric, to, beyond, without } = query;
    if (!run.scoring.inputs.some(({ key }) => key === metric)) {
      throw new RuleBroken('unknown-indicator', { indicator: metric });
    }
    const goal = { metric, to, beyond };
    const others = openGoals(facts, params.customerId, without);
    return {
      before: outcomeView(facts.model, explained),
      alone: outcomeView(facts.model, together(run, explained, [goal])),
      together: outcomeView(facts.model, together(run, explained, [...others, goal])),
    };
  }

  private async open(
    cycleId: string,
    customerId: string,
  ): Promise<{ facts: PlanFacts; run: PlannedRun | null; explained: Explained }> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const run = await this.runs.open(manager, cycleId);
    const explained = await this.runs.explained(manager, run, [customerId]);
    return {
      facts: await this.book.open(manager, cycle, customerId),
      run,
      explained: explained.get(customerId) ?? UNKNOWN,
    };
  }
}

/** What the open actions of a customer promise. */
function openGoals({ actions }: PlanFacts, customerId: string, without?: string): readonly Goal[] {
  const open = (actions.get(customerId) ?? []).filter(
    ({ id, status }) => id !== without && !isClosed(status),
  );
  return open.flatMap((action) => goalOf(action) ?? []);
}

function together(run: PlannedRun | null, explained: Explained, goals: readonly Goal[]) {
  return run && explained.terms.length > 0 ? outcomeOf(run.scoring, explained, goals) : explained;
}
