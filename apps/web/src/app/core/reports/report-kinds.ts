import type { ReportKind } from '@assay/contract';
import { customerScope, type ActorFacts } from '@assay/cycle';

/** Texts of the kinds of report. */
export const kindTexts = { customer: 'customer', cycle: 'cycleReport', 'action-plan': 'plan' } as const;
export const kindHints = {
  customer: 'customerHint',
  cycle: 'cycleReportHint',
  'action-plan': 'planHint',
} as const;

/** What a person may order: the report on the whole cycle is for those who see every customer. */
export function kindsFor(actor: ActorFacts | undefined): readonly ReportKind[] {
  const seesAll = actor !== undefined && customerScope(actor).all;
  return seesAll ? ['customer', 'cycle', 'action-plan'] : ['customer', 'action-plan'];
}
