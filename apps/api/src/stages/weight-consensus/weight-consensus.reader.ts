import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ComparisonRepository } from './comparison.repository.js';
import type { WeightSet } from './weight-set.entity.js';

/** What later stages may ask of the weights. */
@Injectable()
export class WeightConsensusReader {
  constructor(private readonly comparisons: ComparisonRepository) {}

  /** The weights that count, or null while none are accepted. */
  async accepted(manager: EntityManager, cycleId: string): Promise<WeightSet | null> {
    return (await this.comparisons.sets(manager, cycleId))[0] ?? null;
  }
}
