import { ahpTree, type AhpNode, type EvaluationModel } from '@assay/model';
import type { ExpertSteps, SaatyStep } from '@assay/weighting';
import type { Comparison } from './comparison.entity.js';

/** The nodes of a model that ask something. */
export function askingNodes(model: EvaluationModel): readonly AhpNode[] {
  return ahpTree(model).filter(({ comparisons }) => comparisons > 0);
}

/** An expert's steps at a node; all open when nothing is kept yet. */
export function stepsOf(node: AhpNode, kept: Comparison | undefined): (SaatyStep | null)[] {
  return kept?.steps ?? Array.from({ length: node.comparisons }, () => null);
}

/** The answers of those who have submitted, by node, as the weighing takes them. */
export function answersOf(
  comparisons: readonly Comparison[],
  submitted: ReadonlySet<string>,
): Map<string, ExpertSteps[]> {
  const answers = new Map<string, ExpertSteps[]>();
  for (const { expertId, node, steps } of comparisons) {
    if (!submitted.has(expertId)) continue;
    answers.set(node, [...(answers.get(node) ?? []), { expert: expertId, steps }]);
  }
  return answers;
}

export function countAnswered(steps: readonly (SaatyStep | null)[]): number {
  return steps.filter((step) => step !== null).length;
}
