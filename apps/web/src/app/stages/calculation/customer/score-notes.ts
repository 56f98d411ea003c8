import type { ExplanationView } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';

/** Something about a result that a reader must not overlook, as a text with facts that are keys and figures. */
export type ScoreNote =
  | { readonly kind: 'gate'; readonly move: ExplanationView['moves'][number] }
  | { readonly kind: 'borderline'; readonly near: NonNullable<ExplanationView['borderline']> }
  | { readonly kind: 'reweighted'; readonly skipped: readonly string[]; readonly factor: number }
  | { readonly kind: 'nothing-measured' }
  | { readonly kind: 'coverage'; readonly coverage: number; readonly minimum: number }
  | { readonly kind: 'blocked'; readonly indicator: string };

/** In the order in which they matter: why there is no score, why the tier is another one, how near the edge. */
export function scoreNotes(
  explanation: ExplanationView,
  model: Pick<EvaluationModel, 'minimumCoverage'>,
): readonly ScoreNote[] {
  const { notScored, moves, borderline, reweighting, coverage } = explanation;
  return [
    ...notScored.map((why): ScoreNote => {
      if (why.code === 'nothing-measured') return { kind: 'nothing-measured' };
      if (why.code === 'indicator-blocks') {
        return { kind: 'blocked', indicator: String(why['indicator']) };
      }
      return { kind: 'coverage', coverage, minimum: model.minimumCoverage };
    }),
    ...moves.map((move): ScoreNote => ({ kind: 'gate', move })),
    ...(borderline ? [{ kind: 'borderline', near: borderline } as const] : []),
    ...(reweighting && reweighting.skipped.length > 0
      ? [{ kind: 'reweighted', ...reweighting } as const]
      : []),
  ];
}
