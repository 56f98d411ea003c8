import { Injectable } from '@nestjs/common';
import type { EvaluationModel, WeightSet } from '@assay/model';
import { gatherValues, type RawValues } from '@assay/scoring';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { DataCollectionReader } from '../data-collection/data-collection.reader.js';
import { ExpertScoringReader } from '../expert-scoring/expert-scoring.reader.js';
import { WeightConsensusReader } from '../weight-consensus/weight-consensus.reader.js';

/** Rises whenever the same inputs would give another result. */
export const RULES_VERSION = '1';

export interface RunHead {
  readonly modelVersionId: string;
  readonly model: EvaluationModel;
  readonly weights: WeightSet;
  readonly fingerprint: string;
}

/** Everything a run is made from. */
@Injectable()
export class RunInputs {
  constructor(
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly data: DataCollectionReader,
    private readonly scoring: ExpertScoringReader,
    private readonly weighting: WeightConsensusReader,
  ) {}

  /** @throws RuleBroken model-missing, weights-not-accepted */
  async head(manager: EntityManager, cycle: Cycle): Promise<RunHead> {
    const version = await this.models.ofCycle(manager, cycle);
    const accepted = await this.weighting.accepted(manager, cycle.id);
    if (!accepted) throw new RuleBroken('weights-not-accepted');
    const customers = await this.cycles.customers(manager, cycle.id);
    const hash = createHash('sha256');
    for (const part of [
      RULES_VERSION,
      version.id,
      cycle.periodEnd,
      JSON.stringify(accepted.weights),
      await this.data.fingerprint(manager, cycle.id),
      await this.scoring.fingerprint(manager, cycle),
      ...customers.map(({ customerId }) => customerId),
    ]) {
      hash.update(`${part}\n`);
    }
    return {
      modelVersionId: version.id,
      model: version.content,
      weights: accepted.weights,
      fingerprint: hash.digest('hex'),
    };
  }

  /** Raw values by customer, in the order of the frozen list: of all customers, or of `size` from `from` on. */
  async values(
    manager: EntityManager,
    cycleId: string,
    model: EvaluationModel,
    part?: { readonly from: number; readonly size: number },
  ): Promise<Map<string, RawValues>> {
    const all = (await this.cycles.customers(manager, cycleId)).map(({ customerId }) => customerId);
    const customerIds = part ? all.slice(part.from, part.from + part.size) : all;
    const collected = await this.data.values(manager, cycleId, part && customerIds);
    const scores = await this.scoring.official(manager, cycleId, part && customerIds);
    return new Map(
      customerIds.map((id) => {
        const official = new Map([...(scores.get(id) ?? [])].map(([key, { score }]) => [key, score]));
        return [id, gatherValues(model, collected.get(id), official)];
      }),
    );
  }
}
