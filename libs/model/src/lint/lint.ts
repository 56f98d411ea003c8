import { DEPARTMENT_PRESETS } from '@assay/cycle';
import { METRIC_KEYS } from '../metric-keys.js';
import type { EvaluationModel } from '../types.js';
import { bandCover } from './band-cover.js';
import { bandScores } from './band-scores.js';
import { blindSpot } from './blind-spot.js';
import { doubleCount } from './double-count.js';
import { duplicateKeys } from './duplicate-keys.js';
import type { Check, Finding, LintOptions } from './finding.js';
import { gates } from './gates.js';
import { knownMetrics } from './known-metrics.js';
import { oneIndicatorDecides } from './one-indicator-decides.js';
import { playbooks } from './playbooks.js';
import { precisionLost } from './precision-lost.js';
import { rubrics } from './rubrics.js';
import { thresholds } from './thresholds.js';
import { tierEdges } from './tier-edges.js';
import { translations } from './translations.js';
import { weightsSum } from './weights-sum.js';

/** In the order in which their findings are listed. */
const CHECKS: readonly Check[] = [
  thresholds,
  duplicateKeys,
  translations,
  weightsSum,
  oneIndicatorDecides,
  knownMetrics,
  bandCover,
  bandScores,
  rubrics,
  precisionLost,
  doubleCount,
  tierEdges,
  gates,
  blindSpot,
  playbooks,
];

/** The metrics of `cli.md` and the departments a new installation has. */
export const DEFAULT_LINT_OPTIONS: LintOptions = {
  metrics: new Set<string>(METRIC_KEYS),
  departments: new Set<string>(DEPARTMENT_PRESETS),
};

/** Everything there is to say about a model, faults and all. */
export function lint(model: EvaluationModel, options: Partial<LintOptions> = {}): readonly Finding[] {
  const all = { ...DEFAULT_LINT_OPTIONS, ...options };
  return CHECKS.flatMap(({ find }) => find(model, all));
}

/** Whether the model can be used: none of the findings is a fault. */
export function isUsable(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'fault');
}

/**
 * The model after one repair. Lint it again afterwards: a finding is about the model it was found in.
 *
 * @throws RangeError when the finding does not offer the repair
 */
export function applyRepair(model: EvaluationModel, finding: Finding, repair: string): EvaluationModel {
  const offer = finding.repairs.find(({ key }) => key === repair);
  const act = CHECKS.flatMap(({ repairs }) => (offer && repairs?.[finding.code]?.[offer.key]) ?? [])[0];
  if (act === undefined) throw new RangeError(`no repair ${repair} for ${finding.code}`);
  return act(model, finding);
}
