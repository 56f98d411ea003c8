import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WeightSet } from './weight-set.entity.js';
import { WeightSetRepository } from './weight-set.repository.js';

/** What later stages may ask of the weights. */
@Injectable()
export class WeightConsensusReader {
  constructor(private readonly sets: WeightSetRepository) {}

  /** The weights that count, or null while none are accepted. */
  async accepted(manager: EntityManager, cycleId: string): Promise<WeightSet | null> {
    return (await this.sets.ofCycle(manager, cycleId))[0] ?? null;
  }
}
