import type { modelDecision } from '@assay/contract';
import { applyRepair, isUsable, lint, type EvaluationModel, type Finding } from '@assay/model';
import type * as z from 'zod';

/** A repair that somebody accepted. */
export type Decision = z.output<typeof modelDecision>;

/** A built-in model after the repairs that were accepted so far. */
export interface RepairedModel {
  readonly content: EvaluationModel;
  /** What is still to be said about it. */
  readonly open: readonly Finding[];
  /** The accepted repairs with what they answer, in their order. */
  readonly taken: readonly { readonly decision: Decision; readonly finding: Finding }[];
  /** Weights that do not add up to 100 have to be accepted in so many words (S0-I1). */
  readonly weightsUndecided: boolean;
  readonly usable: boolean;
}

/** The printed weights stay as they are, and are used in proportion; there is nothing to change in the model. */
const acceptedAsIs = 'weights-sum';

/**
 * Applies repairs one after the other, as the server will. One whose finding is gone (because an earlier repair was
 * taken back) falls away.
 */
export function repaired(template: EvaluationModel, decisions: readonly Decision[]): RepairedModel {
  let content = template;
  const taken: { decision: Decision; finding: Finding }[] = [];
  for (const decision of decisions) {
    const finding = lint(content).find((one) => answers(decision, one));
    if (!finding) continue;
    taken.push({ decision, finding });
    if (finding.code !== acceptedAsIs) content = applyRepair(content, finding, decision.repair);
  }
  const weightsAccepted = taken.some(({ finding }) => finding.code === acceptedAsIs);
  const open = lint(content).filter(({ code }) => !(weightsAccepted && code === acceptedAsIs));
  return {
    content,
    open,
    taken,
    weightsUndecided: open.some(({ code }) => code === acceptedAsIs),
    usable: isUsable(open),
  };
}

function answers({ code, path, repair }: Decision, finding: Finding): boolean {
  return finding.code === code && finding.path === path && finding.repairs.some(({ key }) => key === repair);
}
