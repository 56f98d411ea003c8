import { indicatorsOf, type EvaluationModel, type Indicator, type RubricLevel } from '@assay/model';

/** The qualitative indicators: those that experts score against a rubric. */
export function expertIndicators(model: EvaluationModel): readonly Indicator[] {
  return indicatorsOf(model).filter(({ source }) => source.kind === 'experts');
}

export function rubricOf({ source }: Indicator): readonly RubricLevel[] {
  return source.kind === 'experts' ? source.rubric : [];
}
