import type { ScoringRules as RulesView } from '@assay/contract';
import type { ScoringRules } from './scoring-rules.entity.js';

export function scoringRulesView(rules: ScoringRules): RulesView {
  const { aggregate, minRaters, fixedAt, secondRoundAt, waiverReason, waiverByName, waivedAt, version } =
    rules;
  return {
    aggregate,
    minRaters,
    fixedAt: fixedAt?.toISOString() ?? null,
    secondRoundAt: secondRoundAt?.toISOString() ?? null,
    waiver:
      waiverReason !== null && waivedAt !== null
        ? { reason: waiverReason, by: waiverByName ?? '—', at: waivedAt.toISOString() }
        : null,
    version,
  };
}
