import { Injectable } from '@nestjs/common';
import type { Blocker } from '@assay/contract';
import { dataBlockers, dataPercent, type DataFacts } from '@assay/cycle';
import { indicatorsOf } from '@assay/model';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { GuardsStage, type StageGate, type Standing } from '../../core/cycle/stage-gate.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { CollectionRepository } from './collection.repository.js';
import { coverageView } from './data-collection.view.js';
import { ValueRepository } from './value.repository.js';

@GuardsStage()
@Injectable()
export class DataCollectionGate implements StageGate {
  readonly stage = 'data-collection' as const;

  constructor(
    private readonly models: ModelReader,
    private readonly values: ValueRepository,
    private readonly collections: CollectionRepository,
    private readonly tasks: Tasks,
  ) {}

  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    const facts = await this.facts(manager, cycle);
    const blockers = dataBlockers(facts).map((blocker) => ({ ...blocker, stage: this.stage }));
    return { percent: dataPercent(facts), blockers };
  }

  async blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]> {
    return (await this.standing(manager, cycle)).blockers;
  }

  async percent(manager: EntityManager, cycle: Cycle): Promise<number> {
    return (await this.standing(manager, cycle)).percent;
  }

  private async facts(manager: EntityManager, cycle: Cycle): Promise<DataFacts> {
    const { content } = await this.models.ofCycle(manager, cycle);
    const collection = await this.collections.find(manager, cycle.id);
    const covered = await this.values.covered(manager, cycle.id);
    const waivers = await this.values.waivers(manager, cycle.id);
    return {
      runningTasks: await this.tasks.openKinds({ manager }, cycle.id),
      fresh: collection !== null && collection.collectedRevision === collection.revision,
      indicators: coverageView(indicatorsOf(content), covered, cycle.customers, waivers).map((one) => ({
        name: one.name,
        customers: one.customers,
        covered: one.covered,
        waived: one.waiver !== null,
      })),
    };
  }
}
