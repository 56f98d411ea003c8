import { S0_KEY, findTemplate, printedWeights, type EvaluationModel } from '@assay/model';
import {
  explain,
  planScoring,
  scoreCustomer,
  tierDistribution,
  topProblems,
  type RawValues,
} from '@assay/scoring';

import type { ActionPlanData, PlannedAction } from './action-plan/action-plan-data.js';
import type { CustomerReportData } from './customer-report/customer-report-data.js';
import type { CycleReportData } from './cycle-report/cycle-report-data.js';
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
    effect: {
      name: { zh: '逾期订单占比', en: 'Share of overdue orders' },
      unit: 'ratio',
      from: 0.2857,
      to: 0.1,
    },
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
    weightSource: 'model',
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

/** A cycle with so many customers, scored with made-up values that differ. */
export function sampleCycle(customers: number): CycleReportData {
  const plan = planScoring(MODEL);
  const explanations = Array.from({ length: customers }, (_, index) =>
    explain(plan, scoreCustomer(plan, differing(index))),
  );
  const tiers = explanations.map(({ tier }) => tier);
  const now = tierDistribution(MODEL, tiers);
  const previousTiers = tiers.map((tier, index) =>
    index % 9 === 4 ? 'normal' : index % 17 === 3 ? 'key' : tier,
  );
  return {
    cycle: CYCLE,
    origin: ORIGIN,
    model: MODEL,
    target: { measure: { zh: '客户流失率', en: 'Churn rate' }, unit: '%', from: 8, to: 5 },
    scope: { zh: '近 12 个月有订单的在册客户', en: 'Existing customers with orders in the last 12 months' },
    scopeFrozenOn: '2026-10-02',
    weights: printedWeights(MODEL),
    weightSource: 'model',
    experts: 0,
    distribution: now,
    previousDistribution: tierDistribution(MODEL, previousTiers),
    moves: movesBetween(previousTiers, tiers),
    average: {
      total: 3.18,
      previousTotal: 3.09,
      coverage: 0.927,
      dimensions: { value: 3.05, relationship: 3.31, potential: 3.22, risk: 3.4 },
    },
    problems: topProblems(
      MODEL,
      explanations.map(({ problems }) => problems),
    ),
    approvals: [
      {
        step: { zh: '大客户部负责人', en: 'Head of key accounts' },
        by: '赵志强',
        day: '2026-10-10',
        decision: 'approved',
        reason: null,
      },
      {
        step: { zh: '客户成功部负责人', en: 'Head of customer success' },
        by: '钱文静',
        day: '2026-10-11',
        decision: 'returned',
        reason: '三家客户的投诉记录归属有误，请核对后重新计算。',
      },
    ],
    customers: explanations.map((explanation, index) => ({
      code: `C${String(index + 1).padStart(4, '0')}`,
      name: `${CITIES[index % CITIES.length] ?? ''}${NAMES[(index * 7) % NAMES.length] ?? ''}有限公司`,
      industry: ['装备制造', '新能源', '医疗器械', '零售连锁'][index % 4] ?? null,
      owner: ['陈建国', '林晓燕', '何志远'][index % 3] ?? null,
      dimensionScores: explanation.dimensions.map(({ score }) => score),
      total: explanation.total,
      tier: explanation.tier,
      previousTier: previousTiers[index] ?? null,
      moved: explanation.moves.length > 0,
      coverage: explanation.coverage,
    })),
  };
}

/** An action plan with so many rows, the last one for a whole tier. */
export function samplePlan(rows: number): ActionPlanData {
  const actions = Array.from({ length: rows }, (_, index): PlannedAction => {
    const action = ACTIONS[index % ACTIONS.length] ?? fail();
    const wholeTier = index === rows - 1;
    const name = `${CITIES[index % CITIES.length] ?? ''}${NAMES[(index * 7) % NAMES.length] ?? ''}有限公司`;
    return {
      ...action,
      status: (['in-progress', 'planned', 'done'] as const)[index % 3] ?? 'planned',
      customer: wholeTier ? null : { code: `C${String(index + 1).padStart(4, '0')}`, name },
      tier: wholeTier ? 'at-risk' : (['normal', 'at-risk', 'key'][index % 3] ?? null),
    };
  });
  return { cycle: CYCLE, origin: ORIGIN, model: MODEL, actions };
}

const CITIES = ['苏州', '宁波', '佛山', '东莞', '青岛', '无锡', '合肥', '长沙', '西安', '成都'];
const NAMES = [
  '恒峰精密机械',
  '华昱新能源科技',
  '瑞康医疗器械',
  '百联优选商贸',
  '启明电子',
  '中远物流',
  '鼎盛建材',
];

/** Values that fall into other bands for every customer; some are missing. */
function differing(index: number): RawValues {
  const wave = (step: number): number => ((index * step) % 97) / 97;
  return {
    spend: 20_000 + wave(13) ** 2 * 1_900_000,
    order_frequency: 0.2 + wave(29) * 5,
    average_order_value: 2_000 + wave(31) * 70_000,
    satisfaction: 1.5 + wave(41) * 3.5,
    complaint_rate: wave(17) * 0.3,
    relationship_depth: 1 + Math.round(wave(53) * 12) / 3,
    industry_growth: index % 11 === 5 ? null : wave(7) * 20 - 2,
    demand_fit: 1 + Math.round(wave(59) * 12) / 3,
    referral: index % 13 === 2 ? null : 1.5 + wave(43) * 3.5,
    payment_timeliness: wave(19) * 0.5,
    'churn_tendency.interaction_change': wave(61) * 0.7 - 0.35,
    'churn_tendency.cancel_rate': wave(67) * 0.3,
  };
}

function movesBetween(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): CycleReportData['moves'] {
  const counts = new Map<string, { from: string | null; to: string | null; customers: number }>();
  before.forEach((from, index) => {
    const to = after[index] ?? null;
    const key = `${from ?? ''}>${to ?? ''}`;
    const move = counts.get(key) ?? { from, to, customers: 0 };
    counts.set(key, { ...move, customers: move.customers + 1 });
  });
  return [...counts.values()];
}

function fail(): never {
  throw new RangeError('no sample action');
}
