import { Injectable } from '@nestjs/common';
import type { calculation, OutputOf } from '@assay/contract';
import { inputsOf } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { RecordRows } from '../../core/records/record-rows.repository.js';

/** Opens an indicator's value down to the records it was computed from. */
@Injectable()
export class SourceRows {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly records: RecordRows,
  ) {}

  async run(
    actor: Actor,
    params: { cycleId: string; customerId: string; indicator: string },
  ): Promise<OutputOf<typeof calculation.sourceRows>> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    demand(actor, 'result.read', {
      customer: await this.cycles.customer(manager, params.cycleId, params.customerId),
    });
    const { content } = await this.models.ofCycle(manager, cycle);
    const inputs = inputsOf(content).filter(({ indicator }) => indicator === params.indicator);
    const [first] = inputs;
    if (!first) throw new RuleBroken('not-found');
    if (first.source.kind !== 'metric') return { table: null, rows: [], total: 0 };
    return this.records.behind(
      manager,
      params.customerId,
      first.source.metric,
      first.source.months,
      cycle.periodEnd,
    );
  }
}
