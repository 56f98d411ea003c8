import type { ActionLine, TierRef } from '@assay/contract';

const tiers = {
  vip: ['VIP客户', 'VIP', 'V'],
  key: ['重点客户', 'Key', 'K'],
  normal: ['普通客户', 'Normal', 'N'],
  'at-risk': ['潜在流失客户', 'At risk', 'R'],
} as const;

/** A tier of the S0 scheme, as the server names it. */
export function tier(key: keyof typeof tiers): TierRef {
  const [zh, en, letter] = tiers[key];
  const place = Object.keys(tiers).indexOf(key);
  return {
    key,
    name: { zh, en },
    letter,
    place,
    of: 4,
    scheme: { zh: '价值-关系-潜力-风险模型', en: 'Value-relationship-potential-risk model' },
    actionRequired: key === 'at-risk',
  };
}

/** The action of source S3, table 4: a slow after-sales service raised complaints. */
export function actionLine(more: Partial<ActionLine> = {}): ActionLine {
  return {
    id: '018f0000-0000-7000-8000-00000000ac01',
    cycle: { id: '018f0000-0000-7000-8000-0000000000c1', name: '2026 年第三季度评估' },
    customer: { id: '018f0000-0000-7000-8000-00000000cc01', code: 'C002', name: '华东精密机械有限公司' },
    tier: tier('at-risk'),
    indicator: 'complaint_rate',
    problem: { zh: '售后响应慢导致投诉增加', en: 'Slow after-sales service raised complaints' },
    measure: { zh: '升级为VIP服务通道，48小时内响应', en: 'Upgrade to the VIP channel, answer within 48 h' },
    measureKey: null,
    department: {
      id: '018f0000-0000-7000-8000-00000000de01',
      name: { zh: '客服部', en: 'Customer service' },
    },
    owner: { id: '018f0000-0000-7000-8000-000000000001', name: '林娜' },
    dueDate: '2026-09-30',
    effect: {
      metric: 'complaint_rate',
      name: { zh: '投诉率', en: 'Complaint rate' },
      unit: 'ratio',
      direction: 'cost',
      from: 0.15,
      to: 0.05,
      beyond: false,
      before: { total: 2.31, tier: tier('at-risk') },
      after: { total: 2.42, tier: tier('at-risk') },
    },
    status: 'open',
    percent: 0,
    overdue: false,
    carriedOver: false,
    movedOn: false,
    reason: null,
    createdBy: '陈静',
    createdAt: '2026-09-01T01:00:00.000Z',
    changedBy: '陈静',
    changedAt: '2026-09-01T01:00:00.000Z',
    version: 1,
    ...more,
  };
}
