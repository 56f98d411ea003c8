/** Why an evaluation is refused. `facts` fill the sentence of {@link EVALUATION_WORDS}; rows and columns count from 1. */
export interface EvaluationProblem {
  readonly code: EvaluationProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A result, or the reason why there is none. */
export type Evaluation<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: EvaluationProblem };

/** Something to read beside a result. */
export interface EvaluationWarning {
  readonly code: EvaluationProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The sentences, in both languages; `{name}` stands for a fact. */
export const EVALUATION_WORDS = {
  'table-empty': { zh: '没有数据。', en: 'There are no data.' },
  'row-uneven': {
    zh: '第 {row} 行应有 {expected} 个值，实际为 {found} 个。',
    en: 'Row {row} must have {expected} values, found {found}.',
  },
  'value-not-finite': {
    zh: '第 {row} 行第 {column} 列不是数值。',
    en: 'Not a number at row {row}, column {column}.',
  },
  'value-too-large': {
    zh: '第 {row} 行第 {column} 列的值过大，无法计算。',
    en: 'Too large to be worked with at row {row}, column {column}.',
  },
  'membership-outside': {
    zh: '第 {row} 行第 {column} 列的隶属度 {value} 不在 0 与 1 之间。',
    en: 'The membership {value} at row {row}, column {column} lies outside 0 to 1.',
  },
  'weights-not-usable': {
    zh: '权重须为 {expected} 个非负数且不全为 0，实际为 {found} 个。',
    en: 'There must be {expected} weights, none negative and not all 0; found {found}.',
  },
  'weights-sum': { zh: '权重之和为 {total}，应为 1。', en: 'The weights sum to {total}, not to 1.' },
  'row-sum': {
    zh: '第 {row} 行隶属度之和为 {total}，应为 1。',
    en: 'The memberships of row {row} sum to {total}, not to 1.',
  },
  'grades-uneven': {
    zh: '应有 {expected} 个等级分值，实际为 {found} 个。',
    en: 'There must be {expected} grade values, found {found}.',
  },
  'nothing-belongs': { zh: '所有等级的隶属度都为 0。', en: 'The membership is 0 in every grade.' },
  'grades-close': {
    zh: '最大的两个隶属度相差不足 0.05（{first} 与 {second}），最大隶属度原则不可靠。',
    en: 'The two largest memberships differ by less than .05 ({first} and {second}): the grade is not certain.',
  },
  'readings-differ': {
    zh: '得分 {score} 最接近第 {scoreGrade} 个等级，而最大隶属度落在第 {grade} 个等级，两种读法不一致。',
    en: 'The score {score} is nearest to grade {scoreGrade}, but grade {grade} has the largest membership.',
  },
  'grade-not-finite': {
    zh: '第 {grade} 个等级的分值不是数值。',
    en: 'The value of grade {grade} is not a number.',
  },
  'value-unreadable': { zh: '待评价的值不是数值。', en: 'The value to be graded is not a number.' },
  'levels-not-in-order': {
    zh: '等级节点须至少两个且严格递增或递减。',
    en: 'There must be two or more levels, strictly rising or strictly falling.',
  },
  'column-constant': {
    zh: '指标“{column}”的取值没有差异，不能参与相关分析。',
    en: 'Column "{column}" never varies, so it has no correlation.',
  },
  'sampling-poor': {
    zh: 'KMO 为 {kmo}，低于 0.5，指标之间的相关不适合做主成分分析。',
    en: 'KMO is {kmo}, below .5: these columns share too little for components.',
  },
  'no-correlation': {
    zh: 'Bartlett 检验 p = {pValue}，不能否定各指标互不相关。',
    en: "Bartlett's test gives p = {pValue}: the columns may well be uncorrelated.",
  },
  'columns-dependent': {
    zh: '指标之间存在完全的线性关系，KMO 与 Bartlett 检验没有定义。',
    en: 'Some columns follow exactly from others, so KMO and Bartlett are not defined.',
  },
  'too-few-objects': {
    zh: '至少需要 {least} 行数据，实际为 {found} 行。',
    en: 'At least {least} rows are needed, found {found}.',
  },
  'all-alike': {
    zh: '所有对象的加权取值都相同，贴近度没有定义。',
    en: 'All rows are alike under these weights, so closeness is not defined.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type EvaluationProblemCode = keyof typeof EVALUATION_WORDS;

export function evaluated<T>(value: T): Evaluation<T> {
  return { ok: true, value };
}

export function notEvaluated(
  code: EvaluationProblemCode,
  facts: EvaluationProblem['facts'] = {},
): Evaluation<never> {
  return { ok: false, problem: { code, facts } };
}

/** The sentence of a refusal or a warning. */
export function evaluationText({ code, facts }: EvaluationProblem, language: 'zh' | 'en'): string {
  return EVALUATION_WORDS[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(facts[name] ?? ''),
  );
}
