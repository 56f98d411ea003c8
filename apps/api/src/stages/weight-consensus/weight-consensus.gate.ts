import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { blocking } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { GuardsStage, type StageGate } from '../../core/cycle/stage-gate.js';
import { ComparisonRepository } from './comparison.repository.js';

/** The stage is left when weights are accepted; who accepts them decides over late experts. */
@GuardsStage()
@Injectable()
export class WeightConsensusGate implements StageGate {
  readonly stage = 'weight-consensus';

  constructor(
    private readonly comparisons: ComparisonRepository,
    private readonly cycles: CycleReader,
  ) {}

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    const sets = await this.comparisons.sets(manager, cycle.id);
    return sets.length > 0 ? [] : [{ ...blocking('weights-not-accepted'), stage: this.stage }];
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    if ((await this.comparisons.sets(manager, cycle.id)).length > 0) return 100;
    const team = await this.cycles.team(manager, cycle.id, 'expert');
    const submitted = await this.comparisons.submissions(manager, cycle.id);
    return team.length === 0 ? 0 : Math.min(99, Math.floor((100 * submitted.length) / team.length));
  }
}
