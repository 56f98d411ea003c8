import {
  adequacyWarnings,
  componentsToKeep,
  componentWeights,
  evaluationText,
  principalComponents,
  samplingAdequacy,
  type PrincipalComponents,
} from '@assay/scoring';
import * as z from 'zod';
import { parseInput } from '../platform/json-input.js';
import { numeric } from '../platform/number-input.js';
import { demandResult } from './demand.js';

const pcaInput = z.strictObject({
  columns: z.array(
    z.union([z.string().min(1), z.strictObject({ key: z.string().min(1) }).transform((one) => one.key)]),
  ),
  rows: z.array(z.array(numeric)),
  matrix: z.enum(['correlation', 'covariance']).default('correlation'),
});

/** `evaluate pca`: principal components; under `correlation` also whether the data are fit for it. */
export function evaluatePca(input: unknown) {
  const { columns, rows, matrix } = parseInput(pcaInput, input);
  const components = demandResult(principalComponents(columns, rows, matrix));
  const { eigenvalues, loadings, explained, scores } = components;
  return {
    eigenvalues,
    loadings,
    explained,
    scores,
    matrix,
    ...(matrix === 'correlation' ? judged(components, rows.length) : {}),
  };
}

/** How many components to keep, what weights they give, and whether the data are fit for them. */
function judged(components: PrincipalComponents, objects: number) {
  const keep = componentsToKeep(components);
  const adequacy = samplingAdequacy(components.matrix, objects);
  return {
    keep,
    weights: componentWeights(components, keep),
    adequacy,
    warnings: adequacyWarnings(adequacy).map((warning) => ({
      ...warning,
      message: evaluationText(warning, 'en'),
    })),
  };
}
