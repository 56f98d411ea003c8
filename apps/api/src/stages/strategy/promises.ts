import { inputsOf, type EvaluationModel } from '@assay/model';
import {
  nextBetterEdge,
  reachedValue,
  simulate,
  type Explanation,
  type InputScore,
  type Outcome,
  type ScoringPlan,
} from '@assay/scoring';

/** A metric that is to come to a goal. */
export interface Goal {
  readonly metric: string;
  readonly to: number;
  readonly beyond: boolean;
}

/** The part of an explanation that promises are made from. */
export type Explained = Pick<Explanation, 'terms' | 'total' | 'tier'>;

/** The input as it was scored; null for one the model does not have. */
export function inputOf(explained: Explained, metric: string): InputScore | null {
  return explained.terms.flatMap(({ inputs }) => inputs).find(({ input }) => input === metric) ?? null;
}

/** The value that the customer has now; null when it was not measured. */
export function rawOf(explained: Explained, metric: string): number | null {
  const input = inputOf(explained, metric);
  return input?.state === 'measured' || input?.state === 'unusable' ? input.raw : null;
}

/** Where the next better score of an input begins; null when it was not measured or is the best already. */
export function nextGoal(model: EvaluationModel, explained: Explained, metric: string): Goal | null {
  const rule = inputsOf(model).find(({ key }) => key === metric)?.rule;
  const raw = rawOf(explained, metric);
  const next = rule && raw !== null ? nextBetterEdge(rule, model.scale, raw) : null;
  return next && { metric, to: next.edge, beyond: next.beyond };
}

/** What an action against a problem should reach: of an indicator that joins metrics, the worst one is moved. */
export function goalAgainst(model: EvaluationModel, explained: Explained, indicator: string): Goal | null {
  const inputs = explained.terms.find((term) => term.indicator === indicator)?.inputs ?? [];
  const worstFirst = inputs
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  for (const { input } of worstFirst) {
    const goal = nextGoal(model, explained, input);
    if (goal) return goal;
  }
  return null;
}

/**
 * What the customer comes to when all the goals are reached. Of two goals for one metric the further one
 * counts; a goal that lies behind the present value takes nothing away.
 */
export function outcomeOf(plan: ScoringPlan, explained: Explained, goals: readonly Goal[]): Outcome {
  const reached = new Map<string, number>();
  for (const goal of goals) {
    const input = plan.inputs.find(({ key }) => key === goal.metric);
    if (!input) continue;
    const known = reached.get(goal.metric) ?? rawOf(explained, goal.metric);
    const benefit = input.direction === 'benefit';
    const value = reachedValue(
      { edge: goal.to, beyond: goal.beyond },
      known ?? (benefit ? -Infinity : Infinity),
    );
    const further = benefit ? Math.max : Math.min;
    reached.set(goal.metric, known === null ? value : further(known, value));
  }
  return simulate(plan, explained, Object.fromEntries(reached));
}
