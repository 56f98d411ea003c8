import { Injectable } from '@nestjs/common';
import {
  collectInputs,
  createValueBoard,
  parseDay,
  windowsOfModel,
  type Day,
  type InputColumn,
} from '@assay/metrics';
import { indicatorsOf, type EvaluationModel } from '@assay/model';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit, SYSTEM } from '../../core/audit/audit.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { measure } from '../../core/records/measure.js';
import { RecordRepository } from '../../core/records/record.repository.js';
import { HandlesTask } from '../../core/tasks/handles-task.js';
import type { TaskHandler, TaskRun } from '../../core/tasks/task-run.js';
import { CollectionRepository } from './collection.repository.js';
import { indicatorValues, type NewValue } from './indicator-values.js';
import { UNDATED } from './value.entity.js';
import { ValueRepository } from './value.repository.js';

const dayOrNull = (text: string | null | undefined): Day | null => (text ? (parseDay(text) ?? null) : null);

function asOfDay(cycle: Cycle): Day {
  const day = parseDay(cycle.periodEnd);
  if (day === undefined) throw new RangeError(`cycle ${cycle.id} ends on no day: ${cycle.periodEnd}`);
  return day;
}

function fingerprintOf(values: readonly NewValue[]): string {
  const hash = createHash('sha256');
  for (const { customerId, indicatorKey, value, parts } of values) {
    hash.update(`${customerId} ${indicatorKey} ${value} ${JSON.stringify(parts)}\n`);
  }
  return hash.digest('hex');
}

/** Computes every indicator value of a cycle from the records and entries, and keeps them in one transaction. */
@HandlesTask()
@Injectable()
export class CollectValues implements TaskHandler {
  readonly kind = 'collect-values';

  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly records: RecordRepository,
    private readonly values: ValueRepository,
    private readonly collections: CollectionRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(run: TaskRun): Promise<void> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, run.task.cycleId ?? '');
    const { content } = await this.models.ofCycle(manager, cycle);
    const revision = (await this.collections.find(manager, cycle.id))?.revision ?? 0;
    const customerIds = (await this.cycles.customers(manager, cycle.id)).map(({ customerId }) => customerId);
    if (customerIds.length === 0) throw new RuleBroken('scope-empty');
    const columns = await this.columns(run, cycle, content, customerIds, manager);
    const values = indicatorValues(indicatorsOf(content), columns, customerIds);
    await this.work.transact(async (tx) => {
      await run.finish(tx);
      await this.values.replaceValues(tx, cycle.id, values);
      await this.collections.change(tx.manager, cycle.id, {
        collectedRevision: revision,
        collectedAt: this.clock.now(),
        fingerprint: fingerprintOf(values),
        taskId: null,
      });
      this.audit.record(
        tx,
        { ...SYSTEM, name: run.task.startedByName },
        {
          act: 'data.collected',
          cycleId: cycle.id,
          subjectType: 'cycle',
          subjectId: cycle.id,
          subjectName: cycle.name,
          after: {
            customers: customerIds.length,
            values: values.filter(({ value }) => value !== null).length,
          },
        },
      );
    });
  }

  private async columns(
    run: TaskRun,
    cycle: Cycle,
    model: EvaluationModel,
    customerIds: readonly string[],
    manager: EntityManager,
  ): Promise<readonly InputColumn[]> {
    const known = await this.customers.byIds(manager, customerIds);
    const customers = customerIds.map((id) => ({ id, since: dayOrNull(known.get(id)?.since) }));
    const asOf = asOfDay(cycle);
    const metrics = await measure(
      this.records,
      manager,
      { asOf, customers, windows: windowsOfModel(model) },
      (rows, total) => run.progress(rows, total),
    );
    const board = createValueBoard(asOf, customers);
    for (const { customerId, indicatorKey, value, at } of await this.values.entries(manager, cycle.id)) {
      board.value({ customerId, indicator: indicatorKey, value, day: at === UNDATED ? null : dayOrNull(at) });
    }
    return collectInputs(model, metrics, board);
  }
}
