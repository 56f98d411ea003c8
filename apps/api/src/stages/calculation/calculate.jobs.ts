import { Injectable } from '@nestjs/common';
import type { RawValues, ScoringPlan } from '@assay/scoring';
import { mediansOf, planScoring } from '@assay/scoring';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { SYSTEM } from '../../core/audit/audit.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { HandlesTask } from '../../core/tasks/handles-task.js';
import type { TaskHandler, TaskRun } from '../../core/tasks/task-run.js';
import { Tasks, type Owed } from '../../core/tasks/tasks.js';
import { RunInputs } from './run-inputs.js';
import { RunRepository } from './run.repository.js';

/** Customers that one chunk scores. */
export const CHUNK_SIZE = 500;

function columnsOf(plan: ScoringPlan, values: ReadonlyMap<string, RawValues>): Float64Array[] {
  const rows = [...values.values()];
  return plan.inputs.map(({ key }) => Float64Array.from(rows, (row) => row[key] ?? NaN));
}

/** First part of a calculation: checks the inputs, finds the medians, and owes the chunks and their join. */
@HandlesTask()
@Injectable()
export class Calculate implements TaskHandler {
  readonly kind = 'calculate';

  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly runs: RunRepository,
    private readonly inputs: RunInputs,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    const manager = this.work.reader;
    const run = await this.runs.find(manager, taskRun.task.subjectId ?? '');
    if (!run) throw new RangeError(`task ${taskRun.task.id} is about no run`);
    const cycle = await this.cycles.one(manager, run.cycleId);
    const head = await this.inputs.head(manager, cycle);
    if (head.fingerprint !== run.fingerprint) throw new RuleBroken('inputs-changed');
    const plan = planScoring(head.model, run.weights);
    const values = await this.inputs.values(manager, run.cycleId, head.model);
    const medians = { ...mediansOf(plan, columnsOf(plan, values)) };
    await this.work.transact(async (tx) => {
      await taskRun.finish(tx);
      const actor = { ...SYSTEM, id: taskRun.task.startedById, name: taskRun.task.startedByName };
      const about = { cycleId: run.cycleId, subjectId: run.id };
      const chunks: Owed[] = [];
      for (let from = 0; from < values.size; from += CHUNK_SIZE) {
        chunks.push({ ...about, kind: 'calculate-chunk', payload: { from } });
      }
      const taskId = await this.tasks.oweFlow(tx, actor, { ...about, kind: 'calculate-join' }, chunks);
      await this.runs.change(tx.manager, run.id, { medians, taskId, customers: values.size });
    });
  }

  async failed(tx: Tx, task: TaskRun['task']): Promise<void> {
    await this.runs.change(tx.manager, task.subjectId ?? '', {
      state: 'failed',
      finishedAt: this.clock.now(),
    });
  }
}
