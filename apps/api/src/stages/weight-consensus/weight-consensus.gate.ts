import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { weightBlockers, weightPercent, type WeightFacts } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';
import { isRoundOpen, lateExperts, submittedExperts } from './panel.js';
import { PanelReader } from './panel.reader.js';
import { WeightSetRepository } from './weight-set.repository.js';

/** The stage is left when weights are accepted, which the limits allow or an exception is signed for. */
@GuardsStage()
@Injectable()
export class WeightConsensusGate implements StageGate {
  readonly stage = 'weight-consensus';

  constructor(
    private readonly sets: WeightSetRepository,
    private readonly panels: PanelReader,
  ) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return (await this.standing(manager, cycle)).blockers;
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
  }

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const facts = await this.facts(manager, cycle);
    const blockers: Blocker[] = weightBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
    return { percent: weightPercent(facts), blockers };
  }

  private async facts(manager: EntityManager, cycle: Cycle): Promise<WeightFacts> {
    const accepted = (await this.sets.ofCycle(manager, cycle.id)).length > 0;
    if (accepted) return { accepted, late: [], submitted: 0 };
    const panel = await this.panels.of(manager, cycle.id);
    const late = isRoundOpen(panel) ? lateExperts(panel) : [];
    return { accepted, late: late.map(({ name }) => name), submitted: submittedExperts(panel).length };
  }
}
