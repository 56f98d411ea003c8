import {
  findIndicator,
  proposedMeasures,
  type EvaluationModel,
  type PlaybookMeasure,
  type Text,
  type Tier,
} from '@assay/model';
import type { ProblemPoint } from '@assay/scoring';
import { goalAgainst, type Explained, type Goal } from './promises.js';

/** More than two things at once are done by nobody. */
export const MOST_ACTIONS = 2;

export interface ActionDraft {
  readonly measure: PlaybookMeasure;
  readonly indicator: string | null;
  readonly problem: Text;
  readonly goal: Goal | null;
}

/** What is known of a customer for whom a playbook proposes. */
export interface Diagnosis {
  readonly weakest: string | null;
  /** Worst first. */
  readonly problems: readonly ProblemPoint[];
  readonly explained: Explained;
}

/**
 * The measures that a playbook proposes, two at most: those meant for the weakest dimension first, the
 * others in the playbook's order.
 *
 * @param refused keys of measures that somebody cancelled for this customer
 */
export function chosenMeasures(
  tier: Tier,
  weakest: string | null,
  refused: ReadonlySet<string>,
): readonly PlaybookMeasure[] {
  const proposed = proposedMeasures(tier, weakest).filter(({ key }) => !refused.has(key));
  const meant = proposed.filter(({ whenWeakest }) => whenWeakest !== undefined);
  const general = proposed.filter(({ whenWeakest }) => whenWeakest === undefined);
  return [...meant, ...general].slice(0, MOST_ACTIONS);
}

/**
 * Actions for one customer out of the tier's playbook. A measure for a dimension goes against the worst
 * problem point in it; any other against the worst one that no action takes up yet. Without a problem
 * point the tier itself is the problem, and nothing is promised.
 *
 * Values from outside, such as the growth of the customer's industry, are nothing that an action moves:
 * they come after all others, and nothing is promised of them.
 */
export function draftActions(
  model: EvaluationModel,
  tier: Tier,
  { weakest, problems, explained }: Diagnosis,
  refused: ReadonlySet<string> = new Set(),
): readonly ActionDraft[] {
  const isOutside = (key: string): boolean => findIndicator(model, key)?.source.kind === 'value';
  const points = [
    ...problems.filter(({ indicator }) => !isOutside(indicator)),
    ...problems.filter(({ indicator }) => isOutside(indicator)),
  ];
  const drafts: ActionDraft[] = [];
  for (const measure of chosenMeasures(tier, weakest, refused)) {
    const inDimension = points.filter(({ dimension }) => dimension === measure.whenWeakest);
    const taken = new Set(drafts.map(({ indicator }) => indicator));
    const point = inDimension[0] ?? points.find(({ indicator }) => !taken.has(indicator)) ?? points[0];
    const indicator = point && findIndicator(model, point.indicator);
    drafts.push({
      measure,
      indicator: indicator?.key ?? null,
      problem: indicator?.problem ?? tier.description,
      goal: indicator && !isOutside(indicator.key) ? goalAgainst(model, explained, indicator.key) : null,
    });
  }
  return drafts;
}
