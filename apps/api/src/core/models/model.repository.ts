import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ModelVersion } from './model-version.entity.js';

@Injectable()
export class ModelRepository {
  find(manager: EntityManager, id: string): Promise<ModelVersion | null> {
    return manager.findOneBy(ModelVersion, { id });
  }

  list(manager: EntityManager): Promise<ModelVersion[]> {
    return manager.find(ModelVersion, { order: { createdAt: 'DESC' } });
  }

  countOf(manager: EntityManager, modelKey: string): Promise<number> {
    return manager.countBy(ModelVersion, { modelKey });
  }

  async add(manager: EntityManager, version: ModelVersion): Promise<void> {
    await manager.insert(ModelVersion, version as never);
  }
}
