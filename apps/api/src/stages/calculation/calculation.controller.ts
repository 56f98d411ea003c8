import { Controller } from '@nestjs/common';
import { calculation, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { CalculationReads } from './calculation.reads.js';
import { CancelRun } from './cancel-run.js';
import { SourceRows } from './source-rows.js';
import { StartRun } from './start-run.js';

@Controller()
export class CalculationController {
  constructor(
    private readonly reads: CalculationReads,
    private readonly startRun: StartRun,
    private readonly cancelRun: CancelRun,
    private readonly rows: SourceRows,
  ) {}

  @Handles(calculation.overview)
  overview(@Input() { params }: InputOf<typeof calculation.overview>) {
    return this.reads.overview(params.cycleId);
  }

  @Handles(calculation.start)
  async start(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.start>) {
    return this.reads.run(params.cycleId, await this.startRun.run(actor, params.cycleId));
  }

  @Handles(calculation.cancel)
  async cancel(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.cancel>) {
    await this.cancelRun.run(actor, params);
    return this.reads.run(params.cycleId, params.runId);
  }

  @Handles(calculation.distribution)
  distribution(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.distribution>) {
    return this.reads.distribution(actor, params.cycleId);
  }

  @Handles(calculation.results)
  results(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.results>) {
    return this.reads.results(actor, params.cycleId);
  }

  @Handles(calculation.result)
  result(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.result>) {
    return this.reads.result(actor, params.cycleId, params.customerId);
  }

  @Handles(calculation.sourceRows)
  sourceRows(@By() actor: Actor, @Input() { params }: InputOf<typeof calculation.sourceRows>) {
    return this.rows.run(actor, params);
  }
}
