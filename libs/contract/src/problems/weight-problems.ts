import type { ProblemText } from './problem.js';

/** Refusals around comparisons and weights. */
export const weightProblems = {
  'comparison-incomplete': {
    status: 422,
    zh: '“{node}”还有 {count} 组比较未完成。',
    en: '“{node}” still has {count} comparisons to answer.',
  },
  'comparison-inconsistent': {
    status: 422,
    zh: '“{node}”的一致性比率为 {ratio}，超过上限 {limit}。请调整判断，或填写保留理由。',
    en: 'The consistency ratio of “{node}” is {ratio}, above the limit of {limit}. Change a judgement, or say why it stays.',
  },
  'comparison-submitted': {
    status: 409,
    zh: '比较已提交，不能再修改。',
    en: 'The comparisons are submitted and can no longer be changed.',
  },
  'comparison-wrong-size': {
    status: 422,
    zh: '“{node}”应有 {expected} 组比较，实际收到 {found} 组。',
    en: '“{node}” has {expected} comparisons, {found} were sent.',
  },
  'no-comparisons': {
    status: 409,
    zh: '还没有专家提交比较。',
    en: 'No expert has submitted comparisons yet.',
  },
  'exception-needed': {
    status: 422,
    zh: '“{node}”的群体一致性比率未达到要求，接受权重需填写例外说明。',
    en: 'The group is not consistent enough at “{node}”. Accepting needs an exception with a reason.',
  },
} as const satisfies Record<string, ProblemText>;
