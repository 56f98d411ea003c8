import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { ModelVersion } from './model-version.entity.js';
import { ModelRepository } from './model.repository.js';

/** What others may ask about models. */
@Injectable()
export class ModelReader {
  constructor(private readonly repository: ModelRepository) {}

  find(manager: EntityManager, id: string): Promise<ModelVersion | null> {
    return this.repository.find(manager, id);
  }

  /** The model a cycle uses. @throws RuleBroken model-missing */
  async ofCycle(manager: EntityManager, cycle: { modelVersionId: string | null }): Promise<ModelVersion> {
    const version = cycle.modelVersionId ? await this.repository.find(manager, cycle.modelVersionId) : null;
    if (!version) throw new RuleBroken('model-missing');
    return version;
  }
}
