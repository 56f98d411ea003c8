import { bandsByLowerEdge } from '../../bands.js';
import type { Dimension, RubricLevel } from '../../types.js';

/** Potential: what the customer may bring tomorrow (S0-25 to S0-27). */

const fitRubric: readonly RubricLevel[] = [
  {
    score: 5,
    name: { zh: '高度契合', en: 'Full fit' },
    anchor: {
      zh: '我方产品或服务直接解决客户核心业务问题，现有功能无需定制即可满足，客户已纳入其关键流程或年度预算。',
      en: "Our product or service solves a core problem of the customer's business as it stands, and is part of a key process or of the yearly budget.",
    },
  },
  {
    score: 4,
    name: { zh: '较为契合', en: 'Good fit' },
    anchor: {
      zh: '能满足客户大部分核心需求，少量需求需配置或小幅定制，客户认可方案价值。',
      en: 'Most core needs are met, a few need configuration or a small adaptation; the customer recognises the value.',
    },
  },
  {
    score: 3,
    name: { zh: '部分契合', en: 'Partial fit' },
    anchor: {
      zh: '只覆盖客户的部分需求或非核心场景，其余需求由其他供应商满足。',
      en: 'Only part of the needs or side uses are covered; other suppliers meet the rest.',
    },
  },
  {
    score: 2,
    name: { zh: '契合度低', en: 'Low fit' },
    anchor: {
      zh: '与客户核心需求关联较弱，需大量定制才能使用，客户仅作临时或补充采购。',
      en: 'Weak link to the core needs; usable only after heavy adaptation; bought now and then as a stopgap.',
    },
  },
  {
    score: 1,
    name: { zh: '基本不契合', en: 'No fit' },
    anchor: {
      zh: '客户核心需求不在我方产品或服务范围内，或其业务方向已转移，近期看不到合作机会。',
      en: 'The core needs lie outside what we offer, or the business has moved on; no opportunity is in sight.',
    },
  },
];

export const potential: Dimension = {
  key: 'potential',
  name: { zh: '潜力维度', en: 'Potential' },
  indicators: [
    {
      key: 'industry_growth',
      name: { zh: '行业增长性', en: 'Industry growth' },
      definition: {
        zh: '客户所在行业的市场年增长率（百分比，12表示12%），取自第三方研究或行业报告并注明来源与日期；新能源通常高于传统制造。',
        en: "Yearly market growth of the customer's industry in percent (12 means 12 %), from third-party research or industry reports with source and date; new energy usually grows faster than traditional manufacturing.",
      },
      problem: { zh: '所在行业增长乏力', en: 'The industry hardly grows' },
      unit: 'percent',
      direction: 'benefit',
      source: { kind: 'value' },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1], [15, 8, 3, 0]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间。建议值：年增长15%及以上为5分，8%及以上为4分，3%及以上为3分，0%及以上为2分，负增长为1分。',
        en: 'The source prints no bands. Proposed: 15 % a year or more scores 5, 8 % 4, 3 % 3, 0 % 2, a shrinking market 1.',
      },
      printedWeight: 10,
    },
    {
      key: 'demand_fit',
      name: { zh: '需求匹配度', en: 'Demand fit' },
      definition: {
        zh: '我方产品或服务与客户核心需求的契合程度，由专家按评分标准打分。',
        en: "How well our product or service fits the customer's core needs; scored by experts against the rubric.",
      },
      problem: { zh: '需求匹配度偏低', en: 'Demand fit is low' },
      unit: 'score',
      direction: 'benefit',
      source: { kind: 'experts', rubric: fitRubric },
      missing: 'skip',
      rule: { kind: 'as-is' },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文只给出指标含义，五级评分标准由本产品拟定。',
        en: 'The source only says what is meant; the five levels are ours.',
      },
      printedWeight: 8,
    },
    {
      key: 'referral',
      name: { zh: '转介绍意愿', en: 'Referral willingness' },
      definition: {
        zh: '客户是否愿意推荐新客户（1–5分），取近12个月调查得分的平均值。',
        en: 'Whether the customer would recommend new customers (1 to 5): mean of the surveys of the last 12 months.',
      },
      problem: { zh: '转介绍意愿偏低', en: 'Referral willingness is low' },
      unit: 'points-1-5',
      direction: 'benefit',
      source: { kind: 'metric', metric: 'referral', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1], [4.5, 3.5, 2.5, 1.5]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间，建议与沟通满意度采用同一规则。',
        en: 'The source prints no bands. Proposed: the same as for communication satisfaction.',
      },
      printedWeight: 7,
    },
  ],
};
