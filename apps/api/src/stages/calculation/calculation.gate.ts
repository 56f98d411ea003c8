import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { calculationBlockers } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';
import { CalculationReader } from './calculation.reader.js';
import { RunRepository } from './run.repository.js';

@GuardsStage()
@Injectable()
export class CalculationGate implements StageGate {
  readonly stage = 'calculation';

  constructor(
    private readonly runs: RunRepository,
    private readonly reader: CalculationReader,
  ) {}

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const blockers = await this.blockers(manager, cycle);
    return { percent: blockers.length === 0 ? 100 : 0, blockers };
  }

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    const runs = await this.runs.ofCycle(manager, cycle.id);
    const facts = {
      running: runs.some(({ state }) => state === 'running'),
      complete: runs.some(({ state }) => state === 'complete'),
      outdated: await this.reader.isOutdated(manager, cycle),
    };
    return calculationBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
  }
}
