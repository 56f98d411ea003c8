import { S0_KEY, findTemplate, type EvaluationModel } from '@assay/model';
import { explain, planScoring, scoreCustomer, type RawValues } from '@assay/scoring';

import type { CustomerReportData } from './customer-report/customer-report-data.js';
import type { ReportedAction } from './shared/action-row.js';
import type { ReportedCycle, ReportOrigin } from './shared/report.js';

/** Data for specs and for looking at reports. */

const found = findTemplate(S0_KEY);
if (found === undefined) throw new RangeError('no S0 template');
export const MODEL: EvaluationModel = found;

export const CYCLE: ReportedCycle = {
  name: '2026年第三季度客户评估',
  goal: '识别潜在流失客户，将重点行业客户流失率从 8% 降至 5%',
  periodStart: '2025-10-01',
  periodEnd: '2026-09-30',
};

export const ORIGIN: ReportOrigin = {
  fingerprint: '9f2c61d07ab35e8841c0b7f6',
  calculatedAt: '2026-10-08T02:14:00.000Z',
  generatedAt: '2026-10-12T06:05:00.000Z',
  timeZone: 'Asia/Shanghai',
};

/** Earn 4 4 3 5 2 4 3 4 4 2 and the worst of 2 and 4. */
export const VALUES: RawValues = {
  spend: 684_300,
  order_frequency: 2.6667,
  average_order_value: 21_384.375,
  satisfaction: 4.62,
  complaint_rate: 0.128,
  relationship_depth: 4.3333,
  industry_growth: 6.5,
  demand_fit: 3.6667,
  referral: 4.1,
  payment_timeliness: 0.2857,
  'churn_tendency.interaction_change': -0.0823,
  'churn_tendency.cancel_rate': 0.041,
};

export const ACTIONS: readonly ReportedAction[] = [
  {
    problem: { zh: '投诉率偏高', en: 'High complaint rate' },
    measure: '开通 VIP 服务通道，48 小时内响应；每周复盘未结工单',
    department: { zh: '客户服务部', en: 'Customer service' },
    owner: '孙丽华',
    due: '2026-11-15',
    effect: { name: { zh: '投诉率', en: 'Complaint rate' }, unit: 'ratio', from: 0.128, to: 0.05 },
    status: 'in-progress',
    overdue: false,
  },
  {
    problem: { zh: '逾期付款偏多', en: 'Too many late payments' },
    measure: {
      zh: '核对逾期账款与取消订单原因，与客户商定付款计划',
      en: 'Go through overdue bills and cancelled orders with the customer and agree on a payment plan',
    },
    department: { zh: '销售部', en: 'Sales' },
    owner: null,
    due: '2026-10-10',
    effect: { name: { zh: '逾期订单占比', en: 'Share of overdue orders' }, unit: 'ratio', from: 0.2857, to: 0.1 },
    status: 'planned',
    overdue: true,
  },
];

/** A scored customer of the S0 model; what differs from the usual one is given. */
export function sampleCustomer(
  different: Partial<CustomerReportData> = {},
  values: RawValues = VALUES,
): CustomerReportData {
  const plan = planScoring(MODEL);
  return {
    cycle: CYCLE,
    origin: ORIGIN,
    model: MODEL,
    customer: {
      code: 'C0173',
      name: '苏州恒峰精密机械有限公司',
      industry: '装备制造',
      size: '中型',
      region: '江苏苏州',
      since: '2019-04-16',
      owner: '陈建国',
      department: { zh: '大客户部', en: 'Key accounts' },
      contact: '王*',
      phone: '138****5678',
    },
    explanation: explain(plan, scoreCustomer(plan, values)),
    evidence: {
      spend: { rows: 32 },
      order_frequency: { rows: 32 },
      average_order_value: { rows: 32 },
      satisfaction: { rows: 13 },
      complaint_rate: { rows: 39 },
      relationship_depth: { experts: 3 },
      demand_fit: { experts: 3 },
      referral: { rows: 10 },
      payment_timeliness: { rows: 28 },
    },
    average: { total: 3.18, dimensions: { value: 3.05, relationship: 3.31, potential: 3.22, risk: 3.4 } },
    previous: { cycleName: '2026年第二季度客户评估', total: 3.41, tier: 'normal' },
    decision: { tier: 'key', overridden: false, by: '赵志强', day: '2026-10-10', reason: null },
    remarks: [
      {
        source: { zh: '客户访谈', en: 'Customer interview' },
        day: '2026-08-21',
        text: '客户对交付速度满意，但反映售后响应慢，三次报修均超过五天；新厂区二期明年投产，预计采购量增加三成。',
      },
    ],
    actions: ACTIONS,
    ...different,
  };
}
