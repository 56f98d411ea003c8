import { ahpTree, GOAL, type AhpNode, type EvaluationModel, type Text } from '@assay/model';
import type { SaatyStep } from '@assay/weighting';
import type { Comparison } from './comparison.entity.js';

type Kept = Pick<Comparison, 'node' | 'steps' | 'reasons'>;

/** The nodes of a model that ask something. */
export function askingNodes(model: EvaluationModel): readonly AhpNode[] {
  return ahpTree(model).filter(({ comparisons }) => comparisons > 0);
}

/** An expert's steps at a node; all open when nothing is kept yet, or for a model that asked otherwise. */
export function stepsOf(node: AhpNode, kept: readonly Kept[]): (SaatyStep | null)[] {
  const own = kept.find((one) => one.node === node.key);
  const fits = own?.steps.length === node.comparisons;
  return fits ? own.steps : Array.from({ length: node.comparisons }, () => null);
}

/** An expert's reasons at a node, one place for each pair. */
export function reasonsOf(node: AhpNode, kept: readonly Kept[]): (string | null)[] {
  const own = kept.find((one) => one.node === node.key)?.reasons;
  return Array.from({ length: node.comparisons }, (_, place) => own?.[place] ?? null);
}

export function countAnswered(steps: readonly (SaatyStep | null)[]): number {
  return steps.filter((step) => step !== null).length;
}

/** What a node compares, as people call it. */
export function nodeName({ key, name }: Pick<AhpNode, 'key' | 'name'>): Text {
  return key === GOAL ? { zh: '各维度之间', en: 'Between the dimensions' } : name;
}

/** A node's name as facts of a refusal. */
export function nodeFacts(node: Pick<AhpNode, 'key' | 'name'>): { 'node.zh': string; 'node.en': string } {
  const { zh, en } = nodeName(node);
  return { 'node.zh': zh, 'node.en': en };
}
