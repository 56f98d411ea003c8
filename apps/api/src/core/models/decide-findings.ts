import type { OutputOf, models } from '@assay/contract';
import { applyRepair, isUsable, lint, type EvaluationModel, type Finding } from '@assay/model';

export type Decision = OutputOf<typeof models.version>['decisions'][number];

export type Decided =
  | { readonly ok: true; readonly model: EvaluationModel }
  | { readonly ok: false; readonly reason: 'unknown-finding'; readonly decision: Decision }
  | { readonly ok: false; readonly reason: 'open-faults'; readonly count: number }
  | { readonly ok: false; readonly reason: 'weights-undecided'; readonly sum: number };

const WEIGHTS_SUM = 'weights-sum';

/**
 * Applies the repairs somebody chose, one after the other. That weights which do not add up to
 * 100 are used in proportion must be accepted in so many words; the printed weights stay as they
 * are, so that both can be shown side by side (S0-I1).
 */
export function decideFindings(template: EvaluationModel, decisions: readonly Decision[]): Decided {
  let model = template;
  for (const decision of decisions) {
    const found = findingOf(model, decision);
    if (!found) return { ok: false, reason: 'unknown-finding', decision };
    if (found.code !== WEIGHTS_SUM) model = applyRepair(model, found, decision.repair);
  }
  const left = lint(model);
  const sum = left.find(({ code }) => code === WEIGHTS_SUM);
  if (sum && !decisions.some(({ code }) => code === WEIGHTS_SUM)) {
    return { ok: false, reason: 'weights-undecided', sum: Number(sum.facts['sum']) };
  }
  if (isUsable(left)) return { ok: true, model };
  return {
    ok: false,
    reason: 'open-faults',
    count: left.filter(({ severity }) => severity === 'fault').length,
  };
}

function findingOf(model: EvaluationModel, decision: Decision): Finding | undefined {
  return lint(model).find(
    (finding) =>
      finding.code === decision.code &&
      finding.path === decision.path &&
      finding.repairs.some(({ key }) => key === decision.repair),
  );
}
