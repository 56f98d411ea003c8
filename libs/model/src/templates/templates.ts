import type { EvaluationModel } from '../types.js';
import { s0 } from './s0/model.js';

/** The built-in models, in the order in which they are offered. One folder beside this file for each. */
export const templates: readonly EvaluationModel[] = [s0];

/** The built-in model of that key, or undefined. */
export function findTemplate(key: string): EvaluationModel | undefined {
  return templates.find((template) => template.key === key);
}
