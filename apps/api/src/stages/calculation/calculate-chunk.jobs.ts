import { Injectable } from '@nestjs/common';
import { explain, planScoring, scoreCustomer, type RawValues, type ScoringPlan } from '@assay/scoring';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { HandlesTask } from '../../core/tasks/handles-task.js';
import type { TaskHandler, TaskRun } from '../../core/tasks/task-run.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { CHUNK_SIZE } from './calculate.jobs.js';
import { RunInputs } from './run-inputs.js';
import type { CustomerResult, Run } from './run.entity.js';
import { RunRepository } from './run.repository.js';

/** Everything a run keeps of one customer. */
export function resultOf(
  plan: ScoringPlan,
  run: Pick<Run, 'id' | 'medians'>,
  customerId: string,
  values: RawValues,
): CustomerResult {
  const score = scoreCustomer(plan, values, run.medians ?? {});
  return {
    runId: run.id,
    customerId,
    total: score.total,
    tierByScore: score.tierByScore,
    tier: score.tier,
    coverage: score.coverage,
    dimensions: Object.fromEntries(score.dimensions.map(({ dimension, score: mean }) => [dimension, mean])),
    weakest: score.weakestDimension,
    problems: score.problems,
    borderline: score.borderline !== null,
    movedByGate: score.moves.length > 0,
    explanation: explain(plan, score),
  };
}

/** Middle part of a calculation: scores some of the customers. */
@HandlesTask()
@Injectable()
export class CalculateChunk implements TaskHandler {
  readonly kind = 'calculate-chunk';

  constructor(
    private readonly work: Work,
    private readonly models: ModelReader,
    private readonly runs: RunRepository,
    private readonly inputs: RunInputs,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async run(taskRun: TaskRun): Promise<void> {
    const manager = this.work.reader;
    const run = await this.runs.find(manager, taskRun.task.subjectId ?? '');
    if (!run) throw new RangeError(`task ${taskRun.task.id} is about no run`);
    const { content } = await this.models.ofCycle(manager, run);
    const plan = planScoring(content, run.weights);
    const from = Number(taskRun.task.payload['from']);
    const part = { from, size: CHUNK_SIZE };
    const customers = await this.inputs.values(manager, run.cycleId, content, part);
    const results = [...customers].map(([customerId, values]) => resultOf(plan, run, customerId, values));
    await this.work.transact(async (tx) => {
      await taskRun.finish(tx);
      await this.runs.replaceResults(tx, run.id, results);
      await this.tasks.childDone(tx, taskRun.task);
    });
  }

  async failed(tx: Tx, task: TaskRun['task']): Promise<void> {
    await this.runs.change(tx.manager, task.subjectId ?? '', {
      state: 'failed',
      finishedAt: this.clock.now(),
    });
  }
}
