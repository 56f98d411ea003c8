import type { ResultLine } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { tierMove } from '../../core/tiers/tier-move';

export const FLAGS = ['borderline', 'gate', 'low-coverage', 'up', 'down'] as const;
export type Flag = (typeof FLAGS)[number];

/** What the grid shows; an empty text stands for everything. */
export interface ResultFilter {
  readonly search: string;
  /** Key of a tier, or `none` for customers who were not scored. */
  readonly tier: string;
  /** Id of a department, or `none`. */
  readonly department: string;
  readonly industry: string;
  readonly flag: Flag | '';
}

export const EVERYTHING: ResultFilter = { search: '', tier: '', department: '', industry: '', flag: '' };

/** Part of the weight that must be measured for a result not to be marked. */
const fullCoverage = 0.8;

/** What is worth knowing of a line at a glance. */
export function flagsOf(line: ResultLine, model: Pick<EvaluationModel, 'tiers'>): readonly Flag[] {
  const move = tierMove(model, line.previousTier, line.tier);
  return FLAGS.filter((flag) => {
    switch (flag) {
      case 'borderline':
        return line.borderline;
      case 'gate':
        return line.movedByGate;
      case 'low-coverage':
        return line.coverage < fullCoverage;
      default:
        return move === flag;
    }
  });
}

const orNone = (value: string | null): string => value ?? 'none';

/** The lines that fit every part of the filter, in their order. */
export function filterResults(
  lines: readonly ResultLine[],
  filter: ResultFilter,
  model: Pick<EvaluationModel, 'tiers'>,
): readonly ResultLine[] {
  const wanted = filter.search.trim().toLowerCase();
  const { tier, department, industry, flag } = filter;
  return lines.filter(
    (line) =>
      (wanted === '' ||
        line.name.toLowerCase().includes(wanted) ||
        line.code.toLowerCase().includes(wanted)) &&
      (tier === '' || orNone(line.tier) === tier) &&
      (department === '' || orNone(line.departmentId) === department) &&
      (industry === '' || line.industry === industry) &&
      (flag === '' || flagsOf(line, model).includes(flag)),
  );
}
