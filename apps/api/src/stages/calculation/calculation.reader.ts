import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { RULES_VERSION, RunInputs } from './run-inputs.js';
import type { CustomerResult, Run } from './run.entity.js';
import { RunRepository, type ResultRow, type Standing } from './run.repository.js';

export type { CustomerResult, Run } from './run.entity.js';

/** What later stages may ask of calculations. */
@Injectable()
export class CalculationReader {
  constructor(
    private readonly runs: RunRepository,
    private readonly inputs: RunInputs,
    private readonly cycles: CycleReader,
  ) {}

  /** The newest complete run. */
  currentRun(manager: EntityManager, cycleId: string): Promise<Run | null> {
    return this.runs.current(manager, cycleId);
  }

  /** Any run, complete or not. */
  run(manager: EntityManager, runId: string): Promise<Run | null> {
    return this.runs.find(manager, runId);
  }

  /**
   * Whether inputs changed since the newest complete run. They change in earlier stages only: while the cycle
   * went back to none of them, the run is as good as when it began; else the inputs are compared.
   */
  async isOutdated(manager: EntityManager, cycle: Cycle): Promise<boolean> {
    const run = await this.runs.current(manager, cycle.id);
    if (!run) return false;
    if (run.rulesVersion !== RULES_VERSION) return true;
    if (!(await this.cycles.wentBehind(manager, cycle.id, 'calculation', run.startedAt))) return false;
    return (await this.inputs.head(manager, cycle)).fingerprint !== run.fingerprint;
  }

  /** Results without explanations, by customer id. */
  lines(manager: EntityManager, runId: string): Promise<ResultRow[]> {
    return this.runs.lines(manager, runId);
  }

  /** Total and tier of each customer, in no order. */
  standings(manager: EntityManager, runId: string): Promise<Standing[]> {
    return this.runs.standings(manager, runId);
  }

  /** Whole results of some customers. */
  results(manager: EntityManager, runId: string, customerIds: readonly string[]): Promise<CustomerResult[]> {
    return this.runs.results(manager, runId, customerIds);
  }

  result(manager: EntityManager, runId: string, customerId: string): Promise<CustomerResult | null> {
    return this.runs.result(manager, runId, customerId);
  }
}
