import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { reviewBlockers } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { ReviewRepository } from './review.repository.js';

const NOWHERE = { zh: '未分配部门', en: 'No department' };

@GuardsStage()
@Injectable()
export class ReviewGate implements StageGate {
  readonly stage = 'review' as const;

  constructor(
    private readonly items: ReviewRepository,
    private readonly calculation: CalculationReader,
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
  ) {}

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const run = await this.calculation.currentRun(manager, cycle.id);
    const counts = run ? await this.items.counts(manager, run.id) : [];
    const departments = await this.people.departments(manager);
    const facts = {
      departments: counts.map(({ departmentId, pending }) => ({
        name: departments.find(({ id }) => id === departmentId)?.name ?? NOWHERE,
        pending,
      })),
      returned: counts.reduce((sum, { returned }) => sum + returned, 0),
    };
    const blockers = reviewBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
    const items = counts.reduce((sum, one) => sum + one.items, 0);
    const decided = counts.reduce((sum, one) => sum + one.decided, 0);
    return { percent: items === 0 ? 0 : Math.floor((100 * decided) / items), blockers };
  }

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return (await this.standing(manager, cycle)).blockers;
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
  }

  /** Every result of the run is to be decided on. A run that was reviewed before keeps its decisions. */
  async entered(tx: Tx, _by: AuditActor, cycle: Cycle): Promise<void> {
    const run = await this.calculation.currentRun(tx.manager, cycle.id);
    if (!run) return;
    const lines = new Map(
      (await this.calculation.lines(tx.manager, run.id)).map((line) => [line.customerId, line]),
    );
    const customers = await this.cycles.customers(tx.manager, cycle.id);
    await this.items.addMissing(
      tx,
      customers.map(({ customerId, departmentId }) => ({
        id: uuid(),
        cycleId: cycle.id,
        runId: run.id,
        customerId,
        departmentId,
        effectiveTier: lines.get(customerId)?.tier ?? null,
      })),
    );
  }
}
