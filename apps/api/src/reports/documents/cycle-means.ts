import { Injectable } from '@nestjs/common';
import type { EvaluationModel } from '@assay/model';
import type { EntityManager } from 'typeorm';
import { ModelReader } from '../../core/models/model.reader.js';
import { CalculationReader } from '../../stages/calculation/calculation.reader.js';
import type { CycleAverage } from '../print-order.entity.js';
import { meanOf } from './means.js';

/** The part of a result that means are made of. */
interface Scored {
  readonly total: number | null;
  readonly dimensions: Readonly<Record<string, number | null>>;
}

/** Means over the scored customers. */
export function averageOf(model: EvaluationModel, results: readonly Scored[]): CycleAverage {
  const scored = results.filter(({ total }) => total !== null);
  return {
    total: meanOf(scored.map(({ total }) => total)),
    dimensions: Object.fromEntries(
      model.dimensions.map(({ key }) => [key, meanOf(scored.map(({ dimensions }) => dimensions[key]))]),
    ),
  };
}

/** What the customers of a run come to together. */
@Injectable()
export class CycleMeans {
  constructor(
    private readonly calculation: CalculationReader,
    private readonly models: ModelReader,
  ) {}

  async of(manager: EntityManager, runId: string): Promise<CycleAverage> {
    const run = await this.calculation.run(manager, runId);
    if (!run) throw new RangeError(`no run ${runId}`);
    const { content } = await this.models.ofCycle(manager, run);
    return averageOf(content, await this.calculation.lines(manager, runId));
  }
}
