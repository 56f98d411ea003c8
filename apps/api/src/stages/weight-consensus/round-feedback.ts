import type { PairFeedbackView } from '@assay/contract';
import type { AhpNode } from '@assay/model';
import { ANSWERS_FOR_MEDIAN, pairFeedback, pairsOf, weighSteps } from '@assay/weighting';
import type { WeightRound } from './weight-round.entity.js';

/**
 * What an expert is told between two rounds of each pair of a node: what all answered together, the own last answer,
 * and reasons without names. Nothing that could be traced to one of the others.
 */
export function roundFeedback(
  round: WeightRound,
  node: AhpNode,
  expertId: string,
): (PairFeedbackView & { readonly pair: readonly [number, number] })[] {
  const at = (round.answers ?? [])
    .filter(({ submittedAt }) => submittedAt !== null)
    .flatMap(({ expertId: expert, nodes }) =>
      nodes.filter((one) => one.node === node.key).map((one) => ({ expert, ...one })),
    );
  const own = at.find(({ expert }) => expert === expertId);
  const items = node.items.map(({ key }) => key);
  const weighed = own && weighSteps(items, { expert: expertId, steps: own.steps });
  const errors = weighed?.ok ? weighed.value.judgements : [];
  const group = round.result?.groups.find((one) => one.node === node.key)?.upper;
  return pairsOf(node.items.length).map(({ row, column }, place) => {
    const { median, quartiles, ...counted } = pairFeedback(at.map(({ steps }) => steps[place] ?? null));
    const shown = counted.answers >= ANSWERS_FOR_MEDIAN;
    const others = at.filter(({ expert }) => expert !== expertId);
    return {
      ...counted,
      median,
      quartiles: quartiles && [quartiles[0], quartiles[1]],
      histogram: counted.histogram && [...counted.histogram],
      own: own?.steps[place] ?? null,
      pair: [row, column],
      group: shown ? (group?.[place] ?? null) : null,
      ownError: errors.find((error) => error.row === row && error.column === column)?.error ?? null,
      // sorted, so that their order says nothing of whose they are
      reasons: shown ? others.flatMap(({ reasons }) => reasons[place] ?? []).sort() : [],
    };
  });
}
