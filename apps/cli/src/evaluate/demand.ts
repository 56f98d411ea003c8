import { evaluationText, type Evaluation } from '@assay/scoring';
import { Refused } from '../platform/refused.js';

/**
 * The result of an evaluation.
 *
 * @throws Refused with its reason
 */
export function demandResult<T>(evaluation: Evaluation<T>): T {
  if (evaluation.ok) return evaluation.value;
  const { code, facts } = evaluation.problem;
  throw new Refused(code, evaluationText(evaluation.problem, 'en'), facts);
}
