import type { ProblemText } from './problem.js';

/** Refusals around calculations. */
export const calculationProblems = {
  'run-not-running': {
    status: 409,
    zh: '该次计算已经结束，无法取消。',
    en: 'This calculation has ended and cannot be cancelled.',
  },
  'inputs-changed': {
    status: 409,
    zh: '计算期间输入数据发生了变化，请重新计算。',
    en: 'The inputs changed during the calculation. Run it again.',
  },
} as const satisfies Record<string, ProblemText>;
