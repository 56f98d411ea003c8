import { Injectable } from '@nestjs/common';
import type { InputOf, strategy } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import type { Action } from '../../core/actions/action.entity.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { OwnerPools } from './owner-pools.js';
import { PlannedAction } from './planned-action.js';
import { PlanWriter } from './plan-writer.js';
import { RunBook } from './run-book.js';

type Shown = Pick<
  Action,
  'problem' | 'measure' | 'departmentId' | 'ownerId' | 'dueDate' | 'effectMetric' | 'effectTo'
>;

/** What the trail tells of a plan. */
function shown(plan: Shown): Shown {
  const { problem, measure, departmentId, ownerId, dueDate, effectMetric, effectTo } = plan;
  return { problem, measure, departmentId, ownerId, dueDate, effectMetric, effectTo };
}

/** Changes what is planned: problem, measure, department, owner, due date, expected effect. */
@Injectable()
export class ChangeAction {
  constructor(
    private readonly planned: PlannedAction,
    private readonly models: ModelReader,
    private readonly runs: RunBook,
    private readonly pools: OwnerPools,
    private readonly writer: PlanWriter,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof strategy.change>): Promise<void> {
    const { version, ownerId, ...draft } = body;
    return this.planned.change(actor, { ...params, version }, async ({ manager }, cycle, action) => {
      const { content: model } = await this.models.ofCycle(manager, cycle);
      await this.writer.check(manager, model, draft, action.dueDate);
      if (ownerId !== action.ownerId) await this.pools.demandOwner(manager, ownerId);
      const run = await this.runs.open(manager, cycle.id);
      const written = await this.writer.write(manager, model, run, draft, [action.customerId]);
      const patch = { ...written.get(action.customerId), ownerId };
      const after = shown({ ...action, ...patch });
      return { act: 'strategy.action-changed', patch, before: shown(action), after };
    });
  }
}
