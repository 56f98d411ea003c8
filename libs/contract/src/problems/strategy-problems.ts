import type { ProblemText } from './problem.js';

/** Refusals of plans. */
export const strategyProblems = {
  'action-similar-open': {
    status: 409,
    zh: '该客户的同一问题已有未完成的行动“{measure}”（负责人：{owner}）。如确需并行，请确认后再添加。',
    en: 'The same problem of this customer already has an open action, “{measure}” ({owner}). Confirm if you want another beside it.',
  },
  'action-repeated': {
    status: 409,
    zh: '该客户已有内容相同的未完成行动。',
    en: 'This customer already has the same action, and it is still open.',
  },
  'action-closed': {
    status: 409,
    zh: '该行动已完成或已取消，不能再修改计划。',
    en: 'This action is done or cancelled; its plan can no longer be changed.',
  },
  'no-action-required': {
    status: 422,
    zh: '该客户所在层级不要求制定行动，无需豁免。',
    en: "This customer's tier asks for no action, so there is nothing to waive.",
  },
  'unknown-indicator': {
    status: 422,
    zh: '评估模型中没有指标“{indicator}”。',
    en: 'The model has no indicator “{indicator}”.',
  },
  'not-an-owner': {
    status: 422,
    zh: '{person} 不是在职的客户经理，不能负责行动。',
    en: '{person} is not an active account owner and cannot be given actions.',
  },
  'no-owner-found': {
    status: 422,
    zh: '该客户没有客户经理，评估团队中也没有，请指定负责人。',
    en: 'This customer has no account owner, and the team has none either. Name one.',
  },
  'due-in-the-past': {
    status: 422,
    zh: '截止日期（{due}）早于今天。',
    en: 'The due date ({due}) lies in the past.',
  },
} as const satisfies Record<string, ProblemText>;
