import type { Finding } from '../lint/finding.js';
import type { EvaluationModel } from '../types.js';
import { modelShape } from './model-shape.js';

export type ParsedModel =
  | { readonly ok: true; readonly model: EvaluationModel }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a model from parsed JSON. Only the shape is looked at, every fault of it is listed; what the
 * model means is for `lint`.
 */
export function parseModel(value: unknown): ParsedModel {
  const findings = modelShape(value, '');
  return isModel(value, findings) ? { ok: true, model: value } : { ok: false, findings };
}

function isModel(value: unknown, findings: readonly Finding[]): value is EvaluationModel {
  return value !== undefined && findings.length === 0;
}
