import type { ProblemText } from './problem.js';

/** Refusals of decisions on tiers. */
export const reviewProblems = {
  'already-decided': {
    status: 409,
    zh: '{who} 已于 {when} 对该客户作出决定。',
    en: '{who} has decided on this customer at {when}.',
  },
  'unknown-tier': { status: 422, zh: '评估模型中没有层级“{tier}”。', en: 'The model has no tier “{tier}”.' },
  'same-tier': {
    status: 422,
    zh: '调整后的层级与计算结果相同，请直接批准。',
    en: 'The tier is the calculated one. Approve it instead.',
  },
  'reviews-returned': {
    status: 409,
    zh: '有 {count} 家客户被退回，请退回到前面的阶段处理，或由部门负责人重新决定。',
    en: '{count} {count|customer was|customers were} returned. Go back to an earlier stage, or have the heads decide again.',
  },
} as const satisfies Record<string, ProblemText>;
