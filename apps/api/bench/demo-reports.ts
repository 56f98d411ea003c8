import { DEMO_SEED, generateCompany, scriptedAction, type Customer } from '@assay-tools/demo';
import { findTemplate, S0_KEY } from '@assay/model';
import { explain, planScoring, scoreCustomer, type RawValues } from '@assay/scoring';

import type { CustomerReportData } from '../src/core/reports/templates/customer-report/customer-report-data.js';
import { renderCustomerReport } from '../src/core/reports/templates/customer-report/render-customer-report.js';
import type { ReportedAction } from '../src/core/reports/templates/shared/action-row.js';
import type { Printable } from '../src/platform/pdf/printable.js';

const found = findTemplate(S0_KEY);
if (found === undefined) throw new RangeError('no S0 template');
const model = found;
const plan = planScoring(model);
const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);

/** Reports on so many customers of demo companies (300 each), with their names, actions and notes. */
export function demoReports(count: number): readonly Printable[] {
  const reports: Printable[] = [];
  for (let seed = DEMO_SEED; reports.length < count; seed++) {
    for (const customer of generateCompany(seed).customers.slice(0, count - reports.length)) {
      const data = reportData(customer, seed, reports.length);
      reports.push({ key: `${seed}-${customer.id}`, ...renderCustomerReport(data, 'zh') });
    }
  }
  return reports;
}

function reportData(customer: Customer, seed: number, index: number): CustomerReportData {
  const explanation = explain(plan, scoreCustomer(plan, valuesOf(index)));
  const scripted = explanation.problems
    .slice(0, 3)
    .map(({ indicator }) => ({ indicator, action: scriptedAction(seed, customer, indicator) }));
  return {
    cycle: {
      name: '2026年第三季度客户评估',
      goal: '识别潜在流失客户',
      periodStart: '2025-10-01',
      periodEnd: '2026-09-30',
    },
    origin: {
      fingerprint: '9f2c61d07ab35e8841c0b7f6',
      calculatedAt: '2026-10-08T02:14:00.000Z',
      generatedAt: '2026-10-12T06:05:00.000Z',
      timeZone: 'Asia/Shanghai',
    },
    model,
    customer: {
      code: customer.id,
      name: customer.name,
      industry: customer.industry.name,
      size: customer.size,
      region: customer.region,
      since: '2019-04-16',
      owner: customer.owner,
      department: { zh: '大客户部', en: 'Key accounts' },
      contact: `${customer.contact.slice(0, 1)}*`,
      phone: `${customer.phone.slice(0, 3)}****${customer.phone.slice(-4)}`,
    },
    explanation,
    weightSource: 'model',
    evidence: {
      spend: { rows: 12 + (index % 40) },
      relationship_depth: { experts: 3 },
      demand_fit: { experts: 3 },
    },
    average: { total: 3.18, dimensions: { value: 3.05, relationship: 3.31, potential: 3.22, risk: 3.4 } },
    previous: { cycleName: '2026年第二季度客户评估', total: 3.05 + (index % 10) / 20, tier: 'normal' },
    decision: null,
    remarks: scripted.flatMap(({ action }) =>
      action.progress
        .slice(0, 1)
        .map(({ note }) => ({ source: action.owner, day: '2026-08-21', text: note.zh })),
    ),
    actions: scripted.map(({ indicator, action }): ReportedAction => {
      const measured = indicators.find(({ key }) => key === indicator);
      return {
        problem: measured?.problem ?? indicator,
        measure: action.measure,
        department: { zh: '客户成功部', en: 'Customer success' },
        owner: action.owner,
        due: '2026-11-15',
        effect: measured
          ? { name: measured.name, unit: measured.unit, from: null, to: action.effect.to }
          : null,
        status: action.outcome === 'open' ? 'in-progress' : 'done',
        overdue: action.outcome === 'late',
      };
    }),
  };
}

/** Values that fall into other bands for every customer; some are missing. */
function valuesOf(index: number): RawValues {
  const wave = (step: number): number => ((index * step) % 997) / 997;
  return {
    spend: 20_000 + wave(131) ** 2 * 1_900_000,
    order_frequency: 0.2 + wave(293) * 5,
    average_order_value: 2_000 + wave(311) * 70_000,
    satisfaction: 1.5 + wave(419) * 3.5,
    complaint_rate: wave(173) * 0.3,
    relationship_depth: 1 + Math.round(wave(533) * 12) / 3,
    industry_growth: index % 11 === 5 ? null : wave(71) * 20 - 2,
    demand_fit: 1 + Math.round(wave(593) * 12) / 3,
    referral: index % 13 === 2 ? null : 1.5 + wave(431) * 3.5,
    payment_timeliness: wave(191) * 0.5,
    'churn_tendency.interaction_change': wave(613) * 0.7 - 0.35,
    'churn_tendency.cancel_rate': wave(673) * 0.3,
  };
}
