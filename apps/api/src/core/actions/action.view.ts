import type { ActionLine, Department, ExpectedEffect, Outcome } from '@assay/contract';
import { isOverdue } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import type { Customer } from '../customers/customer.entity.js';
import type { Cycle } from '../cycle/cycle.entity.js';
import type { KnownPerson } from '../people/people.reader.js';
import type { Action, PromisedOutcome } from './action.entity.js';
import { metricRef, tierRef } from './model-refs.js';

/** What stands around an action and is shown with it. */
export interface ActionSurroundings {
  readonly cycle: Pick<Cycle, 'id' | 'name'>;
  readonly model: EvaluationModel;
  readonly customer: Customer | undefined;
  /** Key of the tier that holds. */
  readonly tier: string | null;
  readonly department: Department | undefined;
  readonly owner: KnownPerson | undefined;
  readonly today: string;
}

/** An outcome with the tier in words. */
export function outcomeView(model: EvaluationModel, { total, tier }: PromisedOutcome): Outcome {
  return { total, tier: tierRef(model, tier) };
}

function effectView(model: EvaluationModel, action: Action): ExpectedEffect | null {
  const { effectMetric, effectFrom, effectTo, effectBeyond, promise } = action;
  const metric = effectMetric === null ? null : metricRef(model, effectMetric);
  if (!metric || effectTo === null) return null;
  const unknown = { total: null, tier: null };
  return {
    ...metric,
    from: effectFrom,
    to: effectTo,
    beyond: effectBeyond,
    before: outcomeView(model, promise?.before ?? unknown),
    after: outcomeView(model, promise?.after ?? unknown),
  };
}

export function actionLineView(action: Action, around: ActionSurroundings): ActionLine {
  const { cycle, model, customer, department, owner } = around;
  return {
    id: action.id,
    cycle: { id: cycle.id, name: cycle.name },
    customer: { id: action.customerId, code: customer?.code ?? '—', name: customer?.name ?? '—' },
    tier: tierRef(model, around.tier),
    indicator: action.indicator,
    problem: action.problem,
    measure: action.measure,
    measureKey: action.measureKey,
    department: department ? { id: department.id, name: department.name } : null,
    owner: { id: action.ownerId, name: owner?.name ?? '—' },
    dueDate: action.dueDate,
    effect: effectView(model, action),
    status: action.status,
    percent: action.percent,
    overdue: isOverdue(action, around.today),
    carriedOver: action.carriedFromId !== null,
    movedOn: action.carriedToId !== null,
    reason: action.reason,
    createdBy: action.createdByName,
    createdAt: action.createdAt.toISOString(),
    changedBy: action.changedByName,
    changedAt: action.changedAt.toISOString(),
    version: action.version,
  };
}
