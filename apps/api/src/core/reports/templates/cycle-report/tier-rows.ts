import type { EvaluationModel } from '@assay/model';

import type { Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent, signed, upTo } from '../formats/numbers.js';
import { tierChip, type TierChip } from '../shared/tier-chip.js';
import type { CycleReportData } from './cycle-report-data.js';

export interface TierRow {
  readonly chip: TierChip;
  readonly range: string;
  readonly count: string;
  readonly share: string;
  readonly previous: string;
  /** In percent points. */
  readonly change: string;
  readonly description: string;
}

/** One row for each tier, best first: range, customers, share now and before. */
export function tierRows(data: CycleReportData, language: Language): readonly TierRow[] {
  const { model, distribution, previousDistribution } = data;
  return model.tiers.map((tier, place) => {
    const now = distribution.tiers.find((count) => count.tier === tier.key);
    const before = previousDistribution?.tiers.find((count) => count.tier === tier.key);
    const share = now?.share ?? 0;
    return {
      chip: tierChip(model, tier.key, language),
      range: rangeText(model, place),
      count: decimals(now?.count ?? 0, 0),
      share: percent(share, 1),
      previous: before === undefined ? NO_FIGURE : percent(before.share, 1),
      change: before === undefined ? NO_FIGURE : signed((share - before.share) * 100, 1),
      description: tier.description[language],
    };
  });
}

/** Half-open: "[3.5, 4.5)"; the top one is closed. */
function rangeText({ tiers, scale }: EvaluationModel, place: number): string {
  const from = upTo(tiers[place]?.from ?? scale.min, 2);
  const above = tiers[place - 1];
  return above === undefined ? `[${from}, ${upTo(scale.max, 2)}]` : `[${from}, ${upTo(above.from, 2)})`;
}
