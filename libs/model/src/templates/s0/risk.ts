import { bandsByUpperEdge } from '../../bands.js';
import type { Band, Dimension } from '../../types.js';

/**
 * S0-33 with the rule chosen in S0-I5: "flat" wins the shared range, so the printed overlaps
 * (0 to 5 %, and the edges -5, 20 and -20 %) each have exactly one score.
 */
const interactionChangeBands: readonly Band[] = [
  { score: 5, from: 0.2, fromInclusive: true, to: null, toInclusive: false },
  { score: 4, from: 0.05, fromInclusive: false, to: 0.2, toInclusive: false },
  { score: 3, from: -0.05, fromInclusive: true, to: 0.05, toInclusive: true },
  { score: 2, from: -0.2, fromInclusive: false, to: -0.05, toInclusive: false },
  { score: 1, from: null, fromInclusive: false, to: -0.2, toInclusive: true },
];

/** Risk: what may be lost (S0-28, S0-29). A high score means low risk. */
export const risk: Dimension = {
  key: 'risk',
  name: { zh: '风险维度', en: 'Risk' },
  indicators: [
    {
      key: 'payment_timeliness',
      name: { zh: '回款及时性', en: 'Payment timeliness' },
      definition: {
        zh: '近12个月到期账单中逾期付款的占比，越低越好。',
        en: 'Share of the bills due in the last 12 months that were paid late or not at all; lower is better.',
      },
      problem: { zh: '逾期付款占比偏高', en: 'Too many payments are overdue' },
      unit: 'ratio',
      direction: 'cost',
      source: { kind: 'metric', metric: 'overdue_share', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByUpperEdge([5, 4, 3, 2, 1], [0.05, 0.1, 0.2, 0.4]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间。建议值：逾期占比不超过5%为5分，不超过10%为4分，不超过20%为3分，不超过40%为2分，高于40%为1分。',
        en: 'The source prints no bands. Proposed: up to 5 % overdue scores 5, up to 10 % 4, up to 20 % 3, up to 40 % 2, above that 1.',
      },
      printedWeight: 10,
    },
    {
      key: 'churn_tendency',
      name: { zh: '流失倾向', en: 'Churn tendency' },
      definition: {
        zh: '由近3个月互动频次变化与订单取消率两项合成，取两项得分的平均值；分数越高，流失倾向越低。',
        en: 'Joins the change of interactions over the last 3 months and the order cancellation rate: the average of both scores. A high score means that the customer is likely to stay.',
      },
      problem: { zh: '存在流失迹象', en: 'Signs of churn' },
      unit: 'score',
      direction: 'benefit',
      source: {
        kind: 'metrics',
        join: 'average',
        parts: [
          {
            metric: 'interaction_change',
            months: 3,
            name: { zh: '互动频次变化', en: 'Change of interactions' },
            unit: 'ratio',
            direction: 'benefit',
            rule: { kind: 'bands', bands: interactionChangeBands },
            ruleOrigin: 'source',
            ruleNote: {
              zh: '原文区间有重叠（0–5%同属“上升”与“持平”，±20%、-5%各属两档）；本模型以“持平”优先：≥20%为5分，5%–20%（不含端点）为4分，-5%至5%为3分，-20%至-5%（不含端点）为2分，≤-20%为1分。',
              en: 'The printed bands overlap (0 to 5 % is both up and flat; -5, 20 and -20 % are in two bands). Here flat comes first: 20 % or more scores 5, between 5 and 20 % 4, from -5 to 5 % 3, between -20 and -5 % 2, -20 % or less 1.',
            },
          },
          {
            metric: 'cancel_rate',
            months: 12,
            name: { zh: '订单取消率', en: 'Order cancellation rate' },
            unit: 'ratio',
            direction: 'cost',
            rule: { kind: 'bands', bands: bandsByUpperEdge([5, 4, 3, 2, 1], [0.02, 0.05, 0.1, 0.2]) },
            ruleOrigin: 'proposal',
            ruleNote: {
              zh: '原文未给出评分区间。建议值：不超过2%为5分，不超过5%为4分，不超过10%为3分，不超过20%为2分，高于20%为1分。',
              en: 'The source prints no bands. Proposed: up to 2 % scores 5, up to 5 % 4, up to 10 % 3, up to 20 % 2, above that 1.',
            },
          },
        ],
      },
      missing: 'skip',
      rule: { kind: 'as-is' },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文一个指标含两项测量却只有一组区间；本模型分别评分后取平均，可改为取较差一项。',
        en: 'The source names two measures but prints one list of bands. Each is scored by itself and the average is taken; the worse of both can be chosen instead.',
      },
      printedWeight: 5,
    },
  ],
};
