import type { models, OutputOf } from '@assay/contract';
import { findingText, lint, REPAIR_TEXTS, weightsOf, type EvaluationModel } from '@assay/model';
import type { ModelVersion } from './model-version.entity.js';

type Described = OutputOf<typeof models.template>;

/** A model with what the linter says of it, printed and used weights side by side. */
export function describedModel(model: EvaluationModel): Described {
  const { indicators, printedSum } = weightsOf(model);
  return {
    content: model as Described['content'],
    findings: lint(model).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      path: finding.path,
      text: findingText(finding),
      repairs: finding.repairs.map(({ key }) => ({ key, text: REPAIR_TEXTS[key] })),
    })),
    weights: indicators.map(({ indicator, dimension, printed, share }) => ({
      indicator,
      dimension,
      printed,
      used: share,
    })),
    printedSum,
  };
}

export function modelVersionView(version: ModelVersion): OutputOf<typeof models.version> {
  return {
    ...describedModel(version.content),
    id: version.id,
    decisions: version.decisions,
    createdAt: version.createdAt.toISOString(),
    createdBy: version.createdByName,
  };
}

export function modelVersionLine(version: ModelVersion): OutputOf<typeof models.versions>[number] {
  return {
    id: version.id,
    key: version.modelKey,
    version: version.modelVersion,
    name: version.content.name,
    createdAt: version.createdAt.toISOString(),
    createdBy: version.createdByName,
  };
}
