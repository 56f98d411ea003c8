import type { ProblemText } from './problem.js';

/** Refusals around customers. */
export const customerProblems = {
  'not-an-account-owner': {
    status: 422,
    zh: '{person} 不是在职的客户经理，不能负责客户。',
    en: '{person} is not an active account owner and cannot be given customers.',
  },
  'nothing-changed': {
    status: 422,
    zh: '没有任何修改。',
    en: 'Nothing was changed.',
  },
} as const satisfies Record<string, ProblemText>;
