import { inWords, type Verdict } from '@assay/weighting';
import { Refused, type Facts } from './refused.js';

/**
 * The value of a verdict.
 *
 * @param where facts that say where in the input, an expert or a node
 * @throws Refused with the reason of the verdict
 */
export function demand<T>(verdict: Verdict<T>, where: Facts = {}): T {
  if (verdict.ok) return verdict.value;
  const { code, facts } = verdict.problem;
  throw new Refused(code, inWords(verdict.problem, 'en'), { ...facts, ...where });
}
