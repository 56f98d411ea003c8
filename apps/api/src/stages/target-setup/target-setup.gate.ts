import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { setupBlockers, setupPercent, type SetupFacts } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';

@GuardsStage()
@Injectable()
export class TargetSetupGate implements StageGate {
  readonly stage = 'target-setup' as const;

  constructor(private readonly cycles: CycleRepository) {}

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const facts = await this.facts(manager, cycle);
    const blockers = setupBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
    return { percent: setupPercent(facts), blockers };
  }

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return (await this.standing(manager, cycle)).blockers;
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
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
