import { Injectable } from '@nestjs/common';
import type { calculation, OutputOf } from '@assay/contract';
import { findIndicator, inputsOfIndicator } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { RecordRows } from '../../core/records/record-rows.repository.js';

/** Opens an indicator's values down to the records they were computed from. */
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
    const indicator = findIndicator(content, params.indicator);
    if (!indicator) throw new RuleBroken('not-found');
    return Promise.all(
      inputsOfIndicator(indicator).map(async ({ key: input, source }) => {
        if (source.kind !== 'metric') return { input, table: null, rows: [], total: 0 };
        const { metric, months } = source;
        const found = await this.records.behind(manager, params.customerId, metric, months, cycle.periodEnd);
        return { input, ...found };
      }),
    );
  }
}
