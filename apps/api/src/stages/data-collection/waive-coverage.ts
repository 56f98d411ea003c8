import { Injectable } from '@nestjs/common';
import type { dataCollection, InputOf } from '@assay/contract';
import { indicatorsOf } from '@assay/model';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { ValueRepository } from './value.repository.js';

/** Lets the cycle go on although an indicator is missing for many customers; the reason stays readable. */
@Injectable()
export class WaiveCoverage {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly values: ValueRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof dataCollection.waive>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'data.waive', { state: cycle.state });
      const { content } = await this.models.ofCycle(tx.manager, cycle);
      const indicator = indicatorsOf(content).find(({ key }) => key === body.indicator);
      if (!indicator) throw new RuleBroken('not-found');
      await this.values.saveWaiver(tx, {
        cycleId: cycle.id,
        indicatorKey: indicator.key,
        reason: body.reason,
        byName: actor.name,
        at: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        act: 'data.coverage-waived',
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: indicator.name[actor.language],
        after: { indicator: indicator.key },
        reason: body.reason,
      });
    });
  }
}
