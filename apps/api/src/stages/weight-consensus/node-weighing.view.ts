import type { NodeWeighingView } from '@assay/contract';
import { ahpTree, type AhpNode, type EvaluationModel, type Text } from '@assay/model';
import {
  geometricConsistencyLimit,
  nodeAgreement,
  pairsOf,
  type NodeAgreement,
  type NodeWeighing,
} from '@assay/weighting';
import { nodeName } from './answers.js';
import { rulesOf, type Panel } from './panel.js';
import type { PanelWeighing } from './weigh-panel.js';
import { consensusView } from './weight-room.view.js';

const WORST = 3;

/** Id and name of an expert by place in the weighing. */
type NameOf = (place: number) => { readonly id: string; readonly name: string };

/**
 * What each node comes to, and how the experts stand to each other.
 *
 * @param named whether the experts are shown by name; to others they are experts 1, 2, 3
 */
export function nodesView(
  model: EvaluationModel,
  panel: Panel,
  { answers, weighing }: PanelWeighing,
  named: boolean,
): NodeWeighingView[] {
  const { consensusLimit } = rulesOf(panel);
  return ahpTree(model).flatMap((node) => {
    const weighed = weighing.nodes.find(({ key }) => key === node.key);
    if (!weighed || node.comparisons === 0) return [];
    const agreement = nodeAgreement(weighed, answers.get(node.key) ?? [], consensusLimit);
    if (!agreement.ok) throw new RangeError(`${node.key} is weighed, yet ${agreement.problem.code}`);
    const nameOf: NameOf = (place) => {
      const id = weighed.experts[place]?.expert ?? '';
      const name = panel.experts.find((expert) => expert.id === id)?.name ?? '—';
      return { id, name: named ? name : `#${place + 1}` };
    };
    return [nodeView(node, weighed, agreement.value, nameOf)];
  });
}

function nodeView(
  node: AhpNode,
  weighing: NodeWeighing,
  agreement: NodeAgreement,
  nameOf: NameOf,
): NodeWeighingView {
  const item = (place: number): Text => node.items[place]?.name ?? node.name;
  const { group, consensus, weightedConsensus } = weighing;
  const { smallest, suggestion } = agreement;
  return {
    node: node.key,
    name: nodeName(node),
    items: [...node.items],
    experts: weighing.experts.map(({ weights, consistencyRatio, consistent }, place) => ({
      person: nameOf(place),
      weights: [...weights],
      consistencyRatio,
      consistent,
      cardinal: agreement.experts[place]?.cardinal ?? 0,
      ordinal: agreement.experts[place]?.ordinal ?? 0,
    })),
    weights: [...group.weights],
    consistencyRatio: group.consistencyRatio,
    consistent: group.consistent,
    consensus: consensusView(consensus?.sStar ?? null),
    weightedConsensus: weightedConsensus?.sStar ?? null,
    worst: group.judgements
      .slice(0, WORST)
      .map(({ row, column, error }) => ({ first: item(row), second: item(column), error })),
    pairwise: agreement.pairwise.map((row) => [...row]),
    smallest: smallest && {
      first: nameOf(smallest.row).name,
      second: nameOf(smallest.column).name,
      value: smallest.sStar,
    },
    camps: agreement.camps.map((camp) => camp.map((place) => nameOf(place).name)),
    spread: pairsOf(node.items.length).map(({ row, column }, place) => ({
      first: item(row),
      second: item(column),
      spread: agreement.spread[place] ?? null,
    })),
    cardinalLimit: geometricConsistencyLimit(node.items.length),
    suggestion: suggestion && {
      person: nameOf(weighing.experts.findIndex(({ expert }) => expert === suggestion.expert)),
      steps: suggestion.steps.map(({ row, column, from, to }) => ({
        first: item(row),
        second: item(column),
        from,
        to,
      })),
    },
  };
}
