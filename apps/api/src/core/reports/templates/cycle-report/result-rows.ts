import { displayScore } from '@assay/scoring';
import type { EvaluationModel } from '@assay/model';

import type { Language } from '../formats/language.js';
import { decimals, NO_FIGURE, percent } from '../formats/numbers.js';
import { tierChip, type TierChip } from '../shared/tier-chip.js';
import type { CycleReportData, ReportedResult } from './cycle-report-data.js';

export interface ResultRow {
  readonly code: string;
  readonly name: string;
  readonly industry: string;
  readonly owner: string;
  readonly scores: readonly string[];
  readonly total: string;
  readonly chip: TierChip;
  /** An arrow and a star, or nothing. */
  readonly marks: string;
  readonly coverage: string;
}

/** The rows of the customer list. */
export function resultRows({ model, customers }: CycleReportData, language: Language): readonly ResultRow[] {
  const chips = new Map(
    [...model.tiers.map(({ key }) => key), null].map((key) => [key, tierChip(model, key, language)]),
  );
  return customers.map((customer) => ({
    code: customer.code,
    name: customer.name,
    industry: customer.industry ?? NO_FIGURE,
    owner: customer.owner ?? NO_FIGURE,
    scores: customer.dimensionScores.map((score) => (score === null ? NO_FIGURE : decimals(score, 2))),
    total: customer.total === null ? NO_FIGURE : displayScore(model, customer.total),
    chip: chips.get(customer.tier) ?? tierChip(model, customer.tier, language),
    marks: arrow(customer, model) + (customer.moved ? '*' : ''),
    coverage: percent(customer.coverage, 0),
  }));
}

/** Up or down from the last cycle's tier; nothing where there is no tier to compare. */
function arrow(customer: ReportedResult, model: EvaluationModel): string {
  const place = (key: string | null | undefined): number => model.tiers.findIndex((tier) => tier.key === key);
  const [before, now] = [place(customer.previousTier), place(customer.tier)];
  if (before < 0 || now < 0 || before === now) return '';
  return now < before ? '↑' : '↓';
}
