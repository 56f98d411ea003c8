import type { RoundMissView, RoundView, WeightRoom, WeightSetView } from '@assay/contract';
import { ahpTree, indicatorsOf, weightsOf, type EvaluationModel, type Text } from '@assay/model';
import { consensusBand, type ModelWeighing, type RoundMiss } from '@assay/weighting';
import { askingNodes, countAnswered, nodeName } from './answers.js';
import type { PanelExpert } from './panel.js';
import type { WeightRound } from './weight-round.entity.js';
import type { WeightSet } from './weight-set.entity.js';

/** S* with its band. */
export function consensusView(value: number | null): WeightRoom['consensus'] {
  return value === null ? null : { value, band: consensusBand(value).key };
}

function nameAt(model: EvaluationModel, key: string): Text {
  const node = ahpTree(model).find((one) => one.key === key);
  return node ? nodeName(node) : { zh: key, en: key };
}

export function missViews(model: EvaluationModel, misses: readonly RoundMiss[]): RoundMissView[] {
  return misses.map((miss) => ({
    kind: miss.kind,
    node: miss.kind === 'response' || miss.node === null ? null : nameAt(model, miss.node),
    value: miss.value,
    limit: miss.limit,
  }));
}

/** How far an expert is; counts only, nothing of the answers. */
export function panelExpertView(
  model: EvaluationModel,
  { id, name, seat, submission, comparisons }: PanelExpert,
): WeightRoom['experts'][number] {
  const nodes = askingNodes(model);
  return {
    person: { id, name },
    answered: comparisons.reduce((sum, { steps }) => sum + countAnswered(steps), 0),
    asked: nodes.reduce((sum, node) => sum + node.comparisons, 0),
    submittedAt: submission?.submittedAt.toISOString() ?? null,
    inconsistencyReason: submission?.inconsistencyReason ?? null,
    weight: seat?.weight ?? 1,
    weightReason: seat?.weightReason ?? null,
    weightBy: seat?.weightByName ?? null,
    ruledOut: seat?.ruledOutAt
      ? {
          reason: seat.ruledOutReason ?? '',
          by: seat.ruledOutByName ?? '',
          at: seat.ruledOutAt.toISOString(),
        }
      : null,
    reminders: seat?.reminders ?? 0,
    remindedAt: seat?.remindedAt?.toISOString() ?? null,
  };
}

/** @param sees whether the reader may know what the round came to */
export function roundView(model: EvaluationModel, round: WeightRound, sees: boolean): RoundView {
  const { result } = round;
  return {
    number: round.number,
    openedAt: round.openedAt.toISOString(),
    openedBy: round.openedByName,
    closedAt: round.closedAt?.toISOString() ?? null,
    closedBy: round.closedByName,
    result:
      result && sees
        ? {
            ...result.verdict,
            consensus: consensusView(result.figures.consensus),
            nodes: result.figures.nodes.map(({ key, consensus, consistencyRatio }) => ({
              node: key,
              name: nameAt(model, key),
              consensus,
              consistencyRatio,
            })),
            invited: result.figures.invited,
            answered: result.figures.answered,
            ruledOut: (round.answers ?? []).flatMap(({ name, ruledOutReason }) =>
              ruledOutReason === null ? [] : [{ name, reason: ruledOutReason }],
            ),
          }
        : null,
  };
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

export function weightSetView(model: EvaluationModel, set: WeightSet): WeightSetView {
  return {
    id: set.id,
    number: set.number,
    method: set.method,
    rationale: set.rationale,
    exception: set.exception,
    experts: set.evidence.experts,
    round: set.evidence.round ?? null,
    consensus: consensusView(set.evidence.consensus ?? null),
    misses: missViews(model, set.evidence.misses ?? []),
    weights: weightsOf(model, set.weights).indicators.map(({ indicator, share }) => ({ indicator, share })),
    by: set.byName,
    at: set.at.toISOString(),
  };
}
