import { Injectable } from '@nestjs/common';
import type { dataCollection, InputOf } from '@assay/contract';
import { indicatorsOf } from '@assay/model';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { CollectionRepository } from './collection.repository.js';
import { ValueRepository } from './value.repository.js';

/** Types in a value that comes from outside. Who does so may not approve the customer's tier later. */
@Injectable()
export class EnterValue {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
    private readonly models: ModelReader,
    private readonly values: ValueRepository,
    private readonly collections: CollectionRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof dataCollection.enterValue>): Promise<void> {
    const { cycleId, customerId, indicator: indicatorKey } = params;
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'data.enter-value', { state: cycle.state });
      await this.reader.customer(tx.manager, cycleId, customerId);
      const { content } = await this.models.ofCycle(tx.manager, cycle);
      const indicator = indicatorsOf(content).find(({ key }) => key === indicatorKey);
      if (!indicator) throw new RuleBroken('not-found');
      if (indicator.source.kind !== 'value') {
        const names = { 'indicator.zh': indicator.name.zh, 'indicator.en': indicator.name.en };
        throw new RuleBroken('not-an-outside-indicator', names);
      }
      const entries = await this.values.entriesOf(tx.manager, cycleId, customerId);
      const before = entries.find((entry) => entry.indicatorKey === indicatorKey);
      await this.values.saveEntry(tx, {
        cycleId,
        customerId,
        indicatorKey,
        ...body,
        importId: null,
        enteredById: actor.id,
        enteredByName: actor.name,
      });
      await this.collections.touch(tx.manager, cycleId);
      this.audit.record(tx, actor, {
        act: 'data.value-entered',
        cycleId,
        subjectType: 'customer',
        subjectId: customerId,
        subjectName: indicator.name[actor.language],
        before: before ? { value: before.value, source: before.source, at: before.at } : null,
        after: body,
      });
    });
  }
}
