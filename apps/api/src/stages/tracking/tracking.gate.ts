import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { trackingBlockers, trackingPercent } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { CarryOver } from '../../core/actions/carry-over.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { StrategyReader } from '../strategy/strategy.reader.js';

@GuardsStage()
@Injectable()
export class TrackingGate implements StageGate {
  readonly stage = 'tracking';

  constructor(
    private readonly tasks: Tasks,
    private readonly strategy: StrategyReader,
    private readonly cycles: CycleReader,
    private readonly carryOver: CarryOver,
  ) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    const running = await this.tasks.openKinds({ manager }, cycle.id);
    return trackingBlockers({ running }).map((blocker) => ({ ...blocker, stage: this.stage }));
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return trackingPercent(await this.strategy.counts(manager, cycle.id));
  }

  /** A cycle that follows and is already planning takes over what is left open; a later one does when it gets there. */
  async left(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void> {
    const followers = (await this.cycles.list(tx.manager)).filter(
      ({ previousId }) => previousId === cycle.id,
    );
    const planning = followers.find(({ state }) => state === 'strategy' || state === 'tracking');
    if (planning) await this.carryOver.run(tx, by, cycle, planning);
  }
}
