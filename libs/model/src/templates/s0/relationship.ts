import { bandsByLowerEdge, bandsByUpperEdge } from '../../bands.js';
import type { Dimension, RubricLevel } from '../../types.js';

/** Relationship: how well we stand with the customer (S0-22 to S0-24). */

const depthRubric: readonly RubricLevel[] = [
  {
    score: 5,
    name: { zh: '战略伙伴', en: 'Strategic partner' },
    anchor: {
      zh: '双方高层每季度至少会面一次，已签订三年以上框架协议或联合规划，我方为首选供应商，新需求通常先与我方沟通。',
      en: 'Executives of both sides meet at least quarterly; a framework agreement of three years or more or a joint plan is in force; we are the preferred supplier and hear of new needs first.',
    },
  },
  {
    score: 4,
    name: { zh: '稳固合作', en: 'Firm cooperation' },
    anchor: {
      zh: '与客户决策层有固定联系，年内有高层互访，客户明确表达长期合作意向并有年度合同，多个部门之间有对接。',
      en: 'Regular contact with decision makers, an executive visit within the year, a stated long-term intention and a yearly contract; several departments work with each other.',
    },
  },
  {
    score: 3,
    name: { zh: '正常往来', en: 'Working relation' },
    anchor: {
      zh: '对接止于采购或业务负责人，合作按单续签，客户愿意继续合作但没有书面的长期安排。',
      en: 'Contact ends with the purchasing or business lead; renewed order by order; the customer is willing to go on, but nothing long-term is written down.',
    },
  },
  {
    score: 2,
    name: { zh: '联系单薄', en: 'Thin contact' },
    anchor: {
      zh: '只有一名经办人与我方联系，半年内没有面对面沟通，客户同时与多家竞争对手比价，长期意向不明。',
      en: 'One clerk is our only contact; no meeting in person for half a year; the customer compares prices with several competitors and shows no clear long-term intention.',
    },
  },
  {
    score: 1,
    name: { zh: '关系疏离', en: 'Distant' },
    anchor: {
      zh: '关键联系人已离职或拒绝沟通，近半年没有有效联系，或客户已表示将更换供应商。',
      en: 'The key contact has left or declines to talk; no real contact for half a year, or the customer has said that it will change supplier.',
    },
  },
];

export const relationship: Dimension = {
  key: 'relationship',
  name: { zh: '关系维度', en: 'Relationship' },
  indicators: [
    {
      key: 'satisfaction',
      name: { zh: '沟通满意度', en: 'Communication satisfaction' },
      definition: {
        zh: '客户对响应速度和专业程度的评分（1–5分），取近12个月调查得分的平均值。',
        en: "The customer's rating of response speed and professionalism (1 to 5): mean of the surveys of the last 12 months.",
      },
      problem: { zh: '沟通满意度偏低', en: 'Communication satisfaction is low' },
      unit: 'points-1-5',
      direction: 'benefit',
      source: { kind: 'metric', metric: 'satisfaction', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByLowerEdge([5, 4, 3, 2, 1], [4.5, 3.5, 2.5, 1.5]) },
      ruleOrigin: 'source',
      ruleNote: {
        zh: '原文区间（3.5–4.4、2.5–3.4、1.5–2.4）之间留有空档；本模型取下限包含、上限不含，例如4.45分记4分。',
        en: 'The printed bands (3.5–4.4, 2.5–3.4, 1.5–2.4) leave gaps. Here the lower edge is included and the upper excluded: 4.45 scores 4.',
      },
      printedWeight: 15,
    },
    {
      key: 'complaint_rate',
      name: { zh: '投诉率', en: 'Complaint rate' },
      definition: {
        zh: '近12个月投诉次数占全部沟通次数（工单与互动）的比例，越低越好。',
        en: 'Complaints as a share of all communications (tickets and interactions) of the last 12 months; lower is better.',
      },
      problem: { zh: '投诉率偏高', en: 'Complaint rate is high' },
      unit: 'ratio',
      direction: 'cost',
      source: { kind: 'metric', metric: 'complaint_rate', months: 12 },
      missing: 'skip',
      rule: { kind: 'bands', bands: bandsByUpperEdge([5, 4, 3, 2, 1], [0.02, 0.05, 0.1, 0.2]) },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文未给出评分区间。建议值：不超过2%为5分，不超过5%为4分，不超过10%为3分，不超过20%为2分，高于20%为1分。',
        en: 'The source prints no bands. Proposed: up to 2 % scores 5, up to 5 % 4, up to 10 % 3, up to 20 % 2, above that 1.',
      },
      printedWeight: 10,
    },
    {
      key: 'relationship_depth',
      name: { zh: '客情深度', en: 'Relationship depth' },
      definition: {
        zh: '是否与客户高层建立联系、客户是否有长期合作意向，由专家按评分标准打分。',
        en: 'Whether we are in contact with top management and the customer intends to stay; scored by experts against the rubric.',
      },
      problem: { zh: '客情深度不足', en: 'The relationship is shallow' },
      unit: 'score',
      direction: 'benefit',
      source: { kind: 'experts', rubric: depthRubric },
      missing: 'skip',
      rule: { kind: 'as-is' },
      ruleOrigin: 'proposal',
      ruleNote: {
        zh: '原文只写明定性判断的两个问题，五级评分标准由本产品拟定。',
        en: 'The source only names the two questions to judge by; the five levels are ours.',
      },
      printedWeight: 5,
    },
  ],
};
