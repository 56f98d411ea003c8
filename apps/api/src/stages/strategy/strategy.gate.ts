import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { strategyBlockers, strategyPercent } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { CarryOver } from '../../core/actions/carry-over.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';
import { PlanBook } from './plan-book.js';
import { RefreshPromises } from './refresh-promises.js';

@GuardsStage()
@Injectable()
export class StrategyGate implements StageGate {
  readonly stage = 'strategy' as const;

  constructor(
    private readonly book: PlanBook,
    private readonly cycles: CycleReader,
    private readonly carryOver: CarryOver,
    private readonly promises: RefreshPromises,
  ) {}

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const facts = await this.book.coverage(manager, cycle);
    const blockers = strategyBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
    return { percent: strategyPercent(facts), blockers };
  }

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return (await this.standing(manager, cycle)).blockers;
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
  }

  /** What the closed cycle before left open goes on here; a cycle still in tracking hands it over when it closes. */
  async entered(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void> {
    const previous = cycle.previousId ? await this.cycles.one(tx.manager, cycle.previousId) : null;
    if (previous?.state === 'closed') await this.carryOver.run(tx, by, previous, cycle);
    await this.promises.run(tx, by, cycle);
  }
}
