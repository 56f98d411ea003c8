import type { PlanOption } from '@assay/contract';
import { findIndicator, inputsOf, type EvaluationModel } from '@assay/model';

/** What actions for many customers could promise: their values differ, so there is no next band. */
export function tierOptions(model: EvaluationModel): readonly PlanOption[] {
  return inputsOf(model).map(({ key, indicator, name, unit, direction }) => ({
    metric: key,
    name,
    unit,
    direction,
    indicator,
    raw: null,
    score: null,
    problem: findIndicator(model, indicator)?.problem ?? null,
    next: null,
  }));
}
