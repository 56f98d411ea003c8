import type { Department } from '@assay/contract';
import { inputsOf, type EvaluationModel } from '@assay/model';
import type { Aggregate } from '@assay/scoring';
import type { Customer } from '../../core/customers/customer.entity.js';
import type {
  CustomerReportData,
  InputEvidence,
  ReportedDecision,
  ReportedRemark,
} from '../../core/reports/templates/customer-report/customer-report-data.js';
import type { ReportedAction } from '../../core/reports/templates/shared/action-row.js';
import { dayIn } from '../../platform/clock/day.js';
import type { CustomerResult } from '../../stages/calculation/calculation.reader.js';
import type { EffectiveTier } from '../../stages/review/review.reader.js';
import { maskedName, maskedPhone } from '../../core/customers/contact-mask.js';
import type { PrintOrder } from '../print-order.entity.js';
import { tierThatHolds, type OrderBasis } from './order-basis.js';

/** Everything that is known of one customer when its report is composed. */
export interface CustomerFacts {
  readonly customer: Customer;
  readonly department: Department | undefined;
  readonly ownerName: string | null;
  readonly result: CustomerResult;
  readonly previous: CustomerResult | undefined;
  /** Source rows by indicator. */
  readonly rows: ReadonlyMap<string, number>;
  /** Experts by indicator. */
  readonly experts: ReadonlyMap<string, number>;
  /** How their scores became one. */
  readonly aggregate: Aggregate;
  /** Notes of the experts by indicator, without names. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly actions: readonly ReportedAction[];
}

/** What the raw values rest on. Where an indicator joins metrics, nobody counts the rows of each. */
function evidenceOf(
  model: EvaluationModel,
  { rows, experts, aggregate }: Pick<CustomerFacts, 'rows' | 'experts' | 'aggregate'>,
): Record<string, InputEvidence> {
  const evidence: Record<string, InputEvidence> = {};
  for (const { key, indicator, source } of inputsOf(model)) {
    if (source.kind === 'experts') {
      const count = experts.get(indicator);
      if (count !== undefined) evidence[key] = { experts: count, aggregate };
    } else if (key === indicator && source.kind === 'metric') {
      const count = rows.get(indicator);
      if (count !== undefined) evidence[key] = { rows: count };
    }
  }
  return evidence;
}

function decisionOf(decided: EffectiveTier | undefined, zone: string): ReportedDecision | null {
  if (!decided?.effective || !decided.decidedAt) return null;
  return {
    tier: decided.effective,
    overridden: decided.overridden,
    by: decided.decidedBy ?? '—',
    day: dayIn(zone, decided.decidedAt),
    reason: decided.overridden ? decided.reason : null,
  };
}

function remarksOf(model: EvaluationModel, notes: CustomerFacts['notes']): ReportedRemark[] {
  const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
  return indicators.flatMap(({ key, name }) =>
    (notes.get(key) ?? []).map((text) => ({
      source: { zh: `专家评分：${name.zh}`, en: `Expert scoring: ${name.en}` },
      day: null,
      text,
    })),
  );
}

/** The report's data; contact data is masked unless the order shows it. */
export function customerReportDataOf(
  order: Pick<PrintOrder, 'showsContacts' | 'average'>,
  basis: OrderBasis,
  facts: CustomerFacts,
): CustomerReportData {
  const { customer, result, previous } = facts;
  const shown = (text: string | null, mask: (text: string) => string): string | null =>
    text === null || order.showsContacts ? text : mask(text);
  return {
    ...basis.heading,
    model: basis.model,
    customer: {
      code: customer.code,
      name: customer.name,
      industry: customer.industry,
      size: customer.size,
      region: customer.region,
      since: customer.since,
      owner: facts.ownerName,
      department: facts.department?.name ?? null,
      contact: shown(customer.contact, maskedName),
      phone: shown(customer.phone, maskedPhone),
    },
    explanation: result.explanation,
    weightSource: basis.weightSource,
    evidence: evidenceOf(basis.model, facts),
    average: order.average,
    previous:
      basis.previous && previous
        ? {
            cycleName: basis.previous.cycleName,
            total: previous.total,
            tier: tierThatHolds(basis.previous.tiers, previous),
          }
        : null,
    decision: decisionOf(basis.tiers.get(customer.id), basis.heading.origin.timeZone),
    remarks: remarksOf(basis.model, facts.notes),
    actions: facts.actions,
  };
}
