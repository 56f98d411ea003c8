import type { ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { changesOf, type Change } from './tier-changes';

/** What the list shows; an empty text stands for everything. */
export interface ReviewFilter {
  readonly search: string;
  readonly state: ReviewItem['state'] | '';
  /** Key of the effective tier. */
  readonly tier: string;
  /** Id of a department, or `none`. */
  readonly department: string;
  readonly change: Change | '';
  /** Only those that the person may decide on. */
  readonly mine: boolean;
}

export const EVERYTHING: ReviewFilter = {
  search: '',
  state: '',
  tier: '',
  department: '',
  change: '',
  mine: false,
};

/** The items that fit every part, what changed first before the others. */
export function filterItems(
  items: readonly ReviewItem[],
  filter: ReviewFilter,
  model: Pick<EvaluationModel, 'tiers'>,
): readonly ReviewItem[] {
  const wanted = filter.search.trim().toLowerCase();
  const found = items
    .map((item) => ({ item, changes: changesOf(item, model) }))
    .filter(
      ({ item, changes }) =>
        (wanted === '' ||
          item.name.toLowerCase().includes(wanted) ||
          item.code.toLowerCase().includes(wanted)) &&
        (filter.state === '' || item.state === filter.state) &&
        (filter.tier === '' || item.effectiveTier === filter.tier) &&
        (filter.department === '' || (item.departmentId ?? 'none') === filter.department) &&
        (filter.change === '' || changes.includes(filter.change)) &&
        (!filter.mine || item.refusal === null),
    );
  const changed = ({ changes }: { changes: readonly Change[] }): boolean => changes.length > 0;
  return [...found.filter(changed), ...found.filter((one) => !changed(one))].map(({ item }) => item);
}
