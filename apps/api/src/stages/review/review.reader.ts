import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalculationReader } from '../calculation/calculation.reader.js';
import { ReviewRepository } from './review.repository.js';

export interface EffectiveTier {
  readonly computed: string | null;
  readonly effective: string | null;
  readonly overridden: boolean;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  /** When it was approved or overridden; null while it is neither. */
  readonly decidedAt: Date | null;
}

/** What later stages may ask of the review. */
@Injectable()
export class ReviewReader {
  constructor(
    private readonly items: ReviewRepository,
    private readonly calculation: CalculationReader,
  ) {}

  /** Customers in scope whose tier after review is one of those; none before there is a run. */
  async inTiers(manager: EntityManager, cycleId: string, tiers: readonly string[]): Promise<string[]> {
    const run = await this.calculation.currentRun(manager, cycleId);
    return run ? this.items.inTiers(manager, run.id, tiers) : [];
  }

  /** The tiers that hold after review, by customer; empty before there is a run. */
  async effectiveTiers(manager: EntityManager, cycleId: string): Promise<Map<string, EffectiveTier>> {
    const run = await this.calculation.currentRun(manager, cycleId);
    if (!run) return new Map();
    const lines = new Map(
      (await this.calculation.standings(manager, run.id)).map((line) => [line.customerId, line.tier]),
    );
    const items = await this.items.ofRun(manager, run.id);
    return new Map(
      items.map((item) => [
        item.customerId,
        {
          computed: lines.get(item.customerId) ?? null,
          effective: item.effectiveTier,
          overridden: item.state === 'overridden',
          reason: item.reason,
          decidedBy: item.decidedByName,
          decidedAt: item.state === 'approved' || item.state === 'overridden' ? item.decidedAt : null,
        },
      ]),
    );
  }
}
