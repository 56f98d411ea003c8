import { bandsByLowerEdge } from '../../bands.js';
import type { Dimension } from '../../types.js';

/** Value: what the customer brings today (S0-19 to S0-21). */
export const value: Dimension = {
  key: 'value',
  name: { zh: '价值维度', en: 'Value' },
  indicators: [
    {
      key: 'spend',
      name: { zh: '近12个月消费金额', en: 'Spend, last 12 months' },
      definition: {
        zh: '评估截止日前12个月内已完成订单的金额合计，反映客户的直接贡献。',
        en: 'Sum of completed orders in the 12 months up to the as-of day: the direct contribution.',
      },
      problem: { zh: '消费金额偏低', en: 'Spend is low' },
      unit: 'cny',
      direction: 'benefit',
      source: { kind: 'metric', metric: 'spend', months: 12 },
      missing: 'skip',
      rule: {
        kind: 'bands',
        bands: bandsByLowerEdge([5, 4, 3, 2, 1], [1_000_000, 500_000, 200_000, 50_000]),
      },
      ruleOrigin: 'source',
      ruleNote: {
        zh: '原文区间以万元计（≥100、50–100、20–50、5–20、<5），相邻区间共用50、20、5三个端点；本模型取下限包含、上限不含，例如50万元记4分。',
        en: 'Printed in units of 10,000 CNY (≥100, 50–100, 20–50, 5–20, <5), where 50, 20 and 5 stand in two bands each. Here the lower edge is included and the upper excluded: 500,000 CNY scores 4.',
      },
      printedWeight: 25,
    },
    {
      key: 'order_frequency',
      name: { zh: '采购频次', en: 'Purchase frequency' },
      definition: {
        zh: '近12个月内月均完成订单数，反映客户活跃度。',
        en: 'Completed orders per month over the last 12 months: how active the customer is.',
      },
      problem: { zh: '采购频次偏低', en: 'Purchase frequency is low' },
      unit: 'times-per-month',
      direction: 'benefit',
      source: { kind: 'metric', metric: 'order_frequency', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1], [4, 2, 1, 0.5]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间。建议值：每周约一单为5分，每月一单为3分，不足两个月一单为1分，请按行业采购节奏调整。',
        en: 'The source prints no bands. Proposed: about an order a week scores 5, one a month 3, less than one in two months 1. Adapt to how often your industry buys.',
      },
      printedWeight: 15,
    },
    {
      key: 'average_order_value',
      name: { zh: '平均客单价', en: 'Average order value' },
      definition: {
        zh: '近12个月消费金额除以完成订单数；没有订单时无法计算。',
        en: 'Spend divided by completed orders over the last 12 months; not computable without orders.',
      },
      problem: { zh: '客单价偏低', en: 'Average order value is low' },
      unit: 'cny',
      direction: 'benefit',
      source: { kind: 'metric', metric: 'average_order_value', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1], [50_000, 20_000, 10_000, 3_000]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间。建议值与消费金额、采购频次的区间相配，请按产品单价调整。',
        en: 'The source prints no bands. Proposed to fit the bands of spend and frequency. Adapt to your prices.',
      },
      printedWeight: 10,
    },
  ],
};
