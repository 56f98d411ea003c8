import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { reviewBlockers } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../platform/database/tx.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { CalculationReader } from '../calculation/calculation.reader.js';
import type { ReviewItem } from './review-item.entity.js';
import { ReviewRepository } from './review.repository.js';

const NOWHERE = { zh: '未分配部门', en: 'No department' };

@GuardsStage()
@Injectable()
export class ReviewGate implements StageGate {
  readonly stage = 'review';

  constructor(
    private readonly items: ReviewRepository,
    private readonly calculation: CalculationReader,
    private readonly cycles: CycleReader,
    private readonly people: PeopleReader,
  ) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    const items = await this.itemsOf(manager, cycle);
    const departments = await this.people.departments(manager);
    const pending = items.filter(({ state }) => state === 'pending');
    const ids = [...new Set(pending.map(({ departmentId }) => departmentId))];
    const facts = {
      departments: ids.map((id) => ({
        name: departments.find((department) => department.id === id)?.name ?? NOWHERE,
        pending: pending.filter(({ departmentId }) => departmentId === id).length,
      })),
      returned: items.filter(({ state }) => state === 'returned').length,
    };
    return reviewBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    const items = await this.itemsOf(manager, cycle);
    const decided = items.filter(({ state }) => state === 'approved' || state === 'overridden').length;
    return items.length === 0 ? 0 : Math.floor((100 * decided) / items.length);
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

  private async itemsOf(manager: EntityManager, cycle: Cycle): Promise<ReviewItem[]> {
    const run = await this.calculation.currentRun(manager, cycle.id);
    return run ? this.items.ofRun(manager, run.id) : [];
  }
}
