import { ahpTree, type EvaluationModel } from '@assay/model';
import {
  treeConsensus,
  weighModel,
  type ExpertSteps,
  type ModelWeighing,
  type RoundFigures,
  type Verdict,
} from '@assay/weighting';
import { answersOf, rulesOf, submittedExperts, type Panel } from './panel.js';

/** What the submitted answers of a panel come to. */
export interface PanelWeighing {
  readonly answers: ReadonlyMap<string, readonly ExpertSteps[]>;
  readonly weighing: ModelWeighing;
  readonly figures: RoundFigures;
}

/**
 * Weighs the model from the answers that count.
 *
 * Refused as `weighModel` refuses; a panel without answers with `no-experts`.
 */
export function weighPanel(model: EvaluationModel, panel: Panel): Verdict<PanelWeighing> {
  const submitted = submittedExperts(panel);
  const answers = answersOf(model, submitted);
  const weighed = weighModel(model, answers, { limit: rulesOf(panel).consistencyLimit });
  if (!weighed.ok) return weighed;
  const invited = panel.experts.length;
  const figures = figuresOf(model, weighed.value, { invited, answered: submitted.length });
  return { ok: true, value: { answers, weighing: weighed.value, figures } };
}

/** The figures a round is judged by. Nodes that ask nothing do not count. */
function figuresOf(
  model: EvaluationModel,
  { nodes, dimensions, indicators }: ModelWeighing,
  response: Pick<RoundFigures, 'invited' | 'answered'>,
): RoundFigures {
  const asked = new Set(ahpTree(model).flatMap(({ key, comparisons }) => (comparisons > 0 ? [key] : [])));
  const judged = nodes
    .filter(({ key }) => asked.has(key))
    .map(({ key, consensus, group }) => ({
      key,
      consensus: consensus?.sStar ?? null,
      consistencyRatio: group.consistencyRatio,
    }));
  return {
    nodes: judged,
    // a node weighs as much as what it divides: the goal 1, a dimension its share
    consensus: treeConsensus(
      judged.map(({ key, consensus }) => ({ sStar: consensus, weight: dimensions.get(key) ?? 1 })),
    ),
    weights: [...indicators.values()],
    ...response,
  };
}
