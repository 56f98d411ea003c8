import type { NodeWeighingView, WeightRoom } from '@assay/contract';
import { ahpTree, indicatorsOf, weightsOf, type AhpNode, type EvaluationModel } from '@assay/model';
import type { ModelWeighing, NodeWeighing } from '@assay/weighting';
import type { WeightSet } from './weight-set.entity.js';

const WORST = 3;

type Names = ReadonlyMap<string, { readonly name: string }>;

function nodeView(node: AhpNode, weighing: NodeWeighing, people: Names): NodeWeighingView {
  const name = (index: number) => node.items[index]?.name ?? node.name;
  return {
    node: node.key,
    name: node.name,
    items: [...node.items],
    experts: weighing.experts
      .filter(({ expert }) => expert !== '')
      .map(({ expert, weights, consistencyRatio, consistent }) => ({
        person: { id: expert, name: people.get(expert)?.name ?? '—' },
        weights: [...weights],
        consistencyRatio,
        consistent,
      })),
    weights: [...weighing.group.weights],
    consistencyRatio: weighing.group.consistencyRatio,
    consistent: weighing.group.consistent,
    consensus: weighing.consensus?.sStar ?? null,
    worst: weighing.group.judgements
      .slice(0, WORST)
      .map(({ row, column, error }) => ({ first: name(row), second: name(column), error })),
  };
}

export function nodesView(
  model: EvaluationModel,
  weighing: ModelWeighing,
  people: Names,
): NodeWeighingView[] {
  return ahpTree(model).flatMap((node) => {
    const weighed = weighing.nodes.find(({ key }) => key === node.key);
    return weighed && node.comparisons > 0 ? [nodeView(node, weighed, people)] : [];
  });
}

/** Printed, template, group and accepted weight of each indicator, side by side. */
export function weightLines(
  model: EvaluationModel,
  weighing: ModelWeighing | null,
  accepted: Readonly<Record<string, number>> | null,
): WeightRoom['weights'] {
  const template = weightsOf(model).indicators;
  const used = accepted ? weightsOf(model, accepted).indicators : null;
  return indicatorsOf(model).map(({ key, name }) => {
    const line = template.find(({ indicator }) => indicator === key);
    return {
      indicator: key,
      name,
      dimension: line?.dimension ?? '',
      printed: line?.printed ?? 0,
      template: line?.share ?? 0,
      ahp: weighing?.indicators.get(key) ?? null,
      accepted: used?.find(({ indicator }) => indicator === key)?.share ?? null,
    };
  });
}

export function weightSetView(set: WeightSet): WeightRoom['sets'][number] {
  return {
    id: set.id,
    number: set.number,
    method: set.method,
    rationale: set.rationale,
    exception: set.exception,
    experts: set.evidence.experts,
    by: set.byName,
    at: set.at.toISOString(),
  };
}
