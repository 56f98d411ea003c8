import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { setupBlockers, setupPercent, type SetupFacts } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';

@GuardsStage()
@Injectable()
export class TargetSetupGate implements StageGate {
  readonly stage = 'target-setup';

  constructor(private readonly cycles: CycleRepository) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return setupBlockers(await this.facts(manager, cycle)).map((blocker) => ({
      ...blocker,
      stage: this.stage,
    }));
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return setupPercent(await this.facts(manager, cycle));
  }

  private async facts(manager: EntityManager, cycle: Cycle): Promise<SetupFacts> {
    const members = await this.cycles.members(manager, [cycle.id]);
    return {
      hasTarget: cycle.target !== null,
      frozen: cycle.scopeFrozenAt !== null,
      customers: cycle.customers,
      hasModel: cycle.modelVersionId !== null,
      // A model with an open fault cannot become a version, so a chosen one has none.
      openFaults: 0,
      teamRoles: [...new Set(members.map(({ role }) => role))],
      deadlines: cycle.deadlines,
    };
  }
}
