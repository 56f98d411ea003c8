import type { ProblemText } from './problem.js';

/** Refusals around comparisons and weights. */
export const weightProblems = {
  'comparison-incomplete': {
    status: 422,
    zh: '“{node}”还有 {count} 组比较未完成。',
    en: '“{node}” still has {count} {count|comparison|comparisons} to answer.',
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
  'comparison-unconnected': {
    status: 422,
    zh: '“{node}”的判断无法把所有对象连在一起，互不相连的部分：{parts}。请再回答一组。',
    en: 'The judgements of “{node}” do not connect all items. Separate parts: {parts}. Answer one more pair.',
  },
  'judgement-reason-needed': {
    status: 422,
    zh: '“{node}”中“{first}”与“{second}”的判断偏离上一轮的中间半数，请填写理由。',
    en: 'In “{node}”, the judgement of “{first}” and “{second}” lies outside the middle half of the last round. Say why.',
  },
  'expert-ruled-out': {
    status: 409,
    zh: '协调人已决定本次不再等待您的比较：{reason}',
    en: 'The coordinator has decided to go on without your comparisons: {reason}',
  },
  'expert-has-submitted': {
    status: 409,
    zh: '{name}已经提交比较，不能排除，也无需提醒。',
    en: '{name} has submitted the comparisons: they can neither be ruled out nor need a reminder.',
  },
  'round-rules-fixed': {
    status: 409,
    zh: '已有专家作答，规则不能再修改。',
    en: 'An expert has answered already. The rules are fixed.',
  },
  'expert-weights-fixed': {
    status: 409,
    zh: '已有专家提交比较，专家权重不能再修改。',
    en: 'An expert has submitted already. The weights of the experts are fixed.',
  },
  'round-closed': {
    status: 409,
    zh: '本轮比较已经结束。',
    en: 'This round of comparisons is closed.',
  },
  'round-open': {
    status: 409,
    zh: '第 {round} 轮比较还没有结束。',
    en: 'Round {round} of the comparisons is still open.',
  },
  'rounds-over': {
    status: 409,
    zh: '按照事先确定的规则，比较已经结束，不能再开新一轮。',
    en: 'By the rules fixed beforehand the rounds are over. No other round can be opened.',
  },
  'experts-late': {
    status: 409,
    zh: '还在等待：{names}。请提醒专家，或写明理由后不再等待。',
    en: 'Still waiting for {names}. Remind them, or go on without them with a reason.',
  },
  'method-not-computable': {
    status: 409,
    zh: '这种方法目前无法计算，请查看方法对比中的说明。',
    en: 'This method cannot be computed at present. The comparison of methods says why.',
  },
  'exception-needed': {
    status: 422,
    zh: '群体判断未达到要求，需要签署例外说明：{misses}',
    en: 'The group misses its limits, an exception must be signed: {misses}',
  },
} as const satisfies Record<string, ProblemText>;
