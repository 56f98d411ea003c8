import { entry } from '../numbers/matrix.js';
import { accept, type Verdict } from '../problem.js';
import { comparisonNodes, GOAL_NODE, type WeighedModel } from './comparison-nodes.js';
import { weighNode, type ExpertSteps, type NodeOptions, type NodeWeighing } from './weigh-node.js';

/** A whole model weighed by a group of experts. */
export interface ModelWeighing {
  /** The goal first, then the dimensions in the model's order. */
  readonly nodes: readonly NodeWeighing[];
  /** Weight of each dimension, sum 1. */
  readonly dimensions: ReadonlyMap<string, number>;
  /** Global weight of each indicator: of its dimension times its own within it; sum 1. */
  readonly indicators: ReadonlyMap<string, number>;
}

/**
 * Weighs every node of a model. Nodes with one item need no answers.
 *
 * @param answers the experts' steps by node key
 * @returns the refusal of the first node that cannot be weighed, its key among the facts
 */
export function weighModel(
  model: WeighedModel,
  answers: ReadonlyMap<string, readonly ExpertSteps[]>,
  options: NodeOptions = {},
): Verdict<ModelWeighing> {
  const nodes: NodeWeighing[] = [];
  for (const node of comparisonNodes(model)) {
    const experts = answers.get(node.key) ?? (node.items.length === 1 ? [{ expert: '', steps: [] }] : []);
    const weighing = weighNode(node, experts, options);
    if (!weighing.ok) {
      const { code, facts } = weighing.problem;
      return { ok: false, problem: { code, facts: { ...facts, node: node.key } } };
    }
    nodes.push(weighing.value);
  }
  const weightsOf = (key: string) => nodes.find((node) => node.key === key)?.group.weights ?? [];
  const dimensions = new Map<string, number>();
  const indicators = new Map<string, number>();
  for (const [place, { key, indicators: under }] of model.dimensions.entries()) {
    const share = entry(weightsOf(GOAL_NODE), place);
    dimensions.set(key, share);
    for (const [index, indicator] of under.entries()) {
      indicators.set(indicator.key, share * entry(weightsOf(key), index));
    }
  }
  return accept({ nodes, dimensions, indicators });
}
