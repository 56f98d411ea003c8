import type { Tier, TierGate } from '../../types.js';
import { atRiskPlaybook, keyPlaybook, normalPlaybook, vipPlaybook } from './playbooks.js';

/**
 * Tiers S0-36 to S0-39. The source prints 4.5-5, 3.5-4.4, 2.5-3.4 and below 2.5, which leaves scores
 * such as 4.45 without a tier; half-open tiers close the gaps (S0-I3).
 */
export const tiers: readonly Tier[] = [
  {
    key: 'vip',
    name: { zh: 'VIP客户', en: 'VIP' },
    letter: 'V',
    from: 4.5,
    printedRange: '4.5–5',
    description: {
      zh: '高价值、低风险、强关系，重点维护：配备专属客户经理并定期拜访。',
      en: 'High value, low risk, strong relationship. Key care: a dedicated manager and regular visits.',
    },
    actionRequired: false,
    playbook: vipPlaybook,
  },
  {
    key: 'key',
    name: { zh: '重点客户', en: 'Key' },
    letter: 'K',
    from: 3.5,
    printedRange: '3.5–4.4',
    description: {
      zh: '价值或潜力突出，针对性提升：增加营销触达，优化服务响应。',
      en: 'Outstanding value or potential. Targeted lifting: more marketing contacts, faster service.',
    },
    actionRequired: false,
    playbook: keyPlaybook,
  },
  {
    key: 'normal',
    name: { zh: '普通客户', en: 'Normal' },
    letter: 'N',
    from: 2.5,
    printedRange: '2.5–3.4',
    description: {
      zh: '价值一般，维持基础服务并挖掘潜力，例如推送标准化产品资讯。',
      en: 'Ordinary value. Keep basic service and look for potential, for instance by standard product news.',
    },
    actionRequired: false,
    playbook: normalPlaybook,
  },
  {
    key: 'at-risk',
    name: { zh: '潜在流失客户', en: 'At risk' },
    letter: 'R',
    from: 1,
    printedRange: '<2.5',
    description: {
      zh: '价值下滑或存在流失风险，须立即介入：回访并整改问题。',
      en: 'Falling value or a risk of churn. Step in at once: call back and put the problems right.',
    },
    actionRequired: true,
    playbook: atRiskPlaybook,
  },
];

/**
 * VIP means low risk, but five everywhere and one in both risk indicators gives exactly 4.50 (S0-I10).
 * The tier therefore also asks for a risk score.
 */
export const gates: readonly TierGate[] = [
  {
    key: 'vip-needs-low-risk',
    tier: 'vip',
    dimension: 'risk',
    atLeast: 3,
    otherwise: 'key',
    reason: {
      zh: 'VIP客户要求低风险：风险维度得分低于3分时，最高评为重点客户。',
      en: 'VIP means low risk: with a risk score below 3 the customer is Key at most.',
    },
  },
];
