/** Why a calculation is refused. `facts` fill the sentence of {@link PROBLEM_WORDS}; rows and columns count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A result, or the reason why there is none. */
export type Verdict<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** The sentences of all refusals, in both languages; `{name}` stands for a fact, `{name:word}` for a number below ten in words. */
export const PROBLEM_WORDS = {
  'too-few-items': { zh: '至少需要一个比较对象。', en: 'At least one item is needed.' },
  'item-repeated': { zh: '比较对象“{item}”重复出现。', en: 'The item "{item}" appears more than once.' },
  'wrong-judgement-count': {
    zh: '{items} 个比较对象应有 {expected} 个判断值，实际为 {found} 个。',
    en: '{items} items need {expected} judgements, found {found}.',
  },
  'not-square': {
    zh: '判断矩阵应为 {items} 行 {items} 列，第 {row} 行有 {found} 个值。',
    en: 'The matrix must have {items} rows and columns; row {row} has {found} values.',
  },
  'not-a-number': {
    zh: '第 {row} 行第 {column} 列不是数值：{value}。',
    en: 'Not a number at row {row}, column {column}: {value}.',
  },
  'not-positive': {
    zh: '第 {row} 行第 {column} 列必须大于 0：{value}。',
    en: 'Not positive at row {row}, column {column}: {value}.',
  },
  'diagonal-not-one': {
    zh: '第 {row} 行对角线应为 1，实际为 {value}。',
    en: 'The diagonal at row {row} must be 1, found {value}.',
  },
  'not-reciprocal': {
    zh: '第 {row} 行第 {column} 列与其对称位置不互为倒数：{value} 与 {opposite}。',
    en: 'Not reciprocal at row {row}, column {column}: {value} and {opposite}.',
  },
  'outside-scale': {
    zh: '第 {row} 行第 {column} 列超出 1/9 至 9 的标度：{value}。',
    en: 'Outside the scale from 1/9 to 9 at row {row}, column {column}: {value}.',
  },
  'not-connected': {
    zh: '已有判断把对象分成互不相连的 {groups} 组：{parts}。',
    en: 'The pairs fall into {groups:word} unconnected groups: {parts}.',
  },
  'random-index-unknown': {
    zh: '随机一致性指标表 {table} 没有 {items} 阶的数值。',
    en: 'The random-index table {table} has no value for {items} items.',
  },
  'random-index-not-positive': {
    zh: '随机一致性指标必须大于 0：{value}。',
    en: 'The random index must be above 0: {value}.',
  },
  'not-a-step': {
    zh: '判断等级应为 -8 至 8 的整数：{value}。',
    en: 'A step must be a whole number from -8 to 8: {value}.',
  },
  'no-experts': { zh: '没有专家的判断。', en: 'There are no judgements of any expert.' },
  'expert-weight-missing': {
    zh: '部分专家有权重，第 {row} 位专家没有。',
    en: 'Some experts carry a weight, expert {row} does not.',
  },
  'expert-weight-negative': {
    zh: '第 {row} 位专家的权重不能为负：{value}。',
    en: 'The weight of expert {row} must not be negative: {value}.',
  },
  'expert-weights-zero': { zh: '专家权重全部为 0。', en: 'All weights of experts are 0.' },
  'too-inconsistent-to-vary': {
    zh: '判断过于矛盾，变动后的一致性比率均不低于 {limit}，无法估计权重的不确定范围。',
    en: 'The judgements contradict each other too much: no variation of them has a consistency ratio below {limit}.',
  },
  'too-few-rows': {
    zh: '至少需要两行数据，实际为 {found} 行。',
    en: 'At least two rows are needed, found {found}.',
  },
  'uneven-row': {
    zh: '第 {row} 行应有 {expected} 个值，实际为 {found} 个。',
    en: 'Row {row} must have {expected} values, found {found}.',
  },
  'negative-value': {
    zh: '第 {row} 行第 {column} 列不能为负：{value}。',
    en: 'Negative at row {row}, column {column}: {value}.',
  },
  'all-columns-constant': {
    zh: '所有指标的取值都没有差异，无法计算客观权重。',
    en: 'No column varies, so the data give no weights.',
  },
  'mean-is-zero': {
    zh: '指标“{column}”的均值为 0，无法计算变异系数。',
    en: 'The mean of column "{column}" is 0, so it has no coefficient of variation.',
  },
  'too-few-sets': {
    zh: '至少需要两组权重，实际为 {found} 组。',
    en: 'At least two weight sets are needed, found {found}.',
  },
  'weights-do-not-sum-to-one': {
    zh: '第 {row} 组权重之和为 {total}，应为 1。',
    en: 'Weight set {row} sums to {total}, not to 1.',
  },
  'no-common-weight': {
    zh: '没有任何指标在每一组中都有权重，不能相乘。',
    en: 'No indicator has weight in every set, so they cannot be multiplied.',
  },
  'alpha-not-usable': {
    zh: '组合系数须在 0 与 1 之间且只用于两组权重：{value}，{sets} 组。',
    en: 'alpha lies between 0 and 1 and joins two sets: {value} with {sets} sets.',
  },
  'not-triangular': {
    zh: '第 {row} 行第 {column} 列不是三角模糊数（须 l ≤ m ≤ u）：{value}。',
    en: 'Not triangular (l <= m <= u) at row {row}, column {column}: {value}.',
  },
  'comparison-missing': {
    zh: '节点“{node}”缺少下级的两两比较。',
    en: 'The node "{node}" lacks the comparison of what lies under it.',
  },
  'too-few-ratings': {
    zh: '至少需要两位评分者和两个对象，实际为 {raters} 位、{items} 个。',
    en: 'At least two raters and two items are needed, found {raters} and {items}.',
  },
  'ratings-do-not-vary': {
    zh: '所有评分都相同，无法计算一致程度。',
    en: 'All ratings are the same, so agreement cannot be computed.',
  },
  'items-not-told-apart': {
    zh: '每位评分者对所有对象都给了同一个分数，无法计算一致程度。',
    en: 'Every rater gives all items one and the same value, so agreement cannot be computed.',
  },
  'agreement-not-defined': {
    zh: '对象之间的差异远小于评分误差，该形式的组内相关系数没有定义。',
    en: 'The items differ so much less than the ratings of one item that this form of agreement has no value.',
  },
  'ratio-below-zero': {
    zh: '比率尺度的评分不能为负：第 {row} 行第 {column} 列为 {value}。',
    en: 'Ratings on a ratio scale must not be negative: {value} at row {row}, column {column}.',
  },
  'rating-too-large': {
    zh: '第 {row} 行第 {column} 列的评分过大，无法计算。',
    en: 'The rating at row {row}, column {column} is too large to be worked with.',
  },
  'scale-without-length': {
    zh: '评分标度的下限 {low} 必须小于上限 {high}。',
    en: 'The scale must have a lower end {low} below its upper end {high}.',
  },
  'rating-off-scale': {
    zh: '第 {row} 行第 {column} 列的评分 {value} 超出 {low} 至 {high}。',
    en: 'The rating {value} at row {row}, column {column} lies outside {low} to {high}.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEM_WORDS;

export function accept<T>(value: T): Verdict<T> {
  return { ok: true, value };
}

export function refuse(code: ProblemCode, facts: Problem['facts'] = {}): Verdict<never> {
  return { ok: false, problem: { code, facts } };
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The sentence of a refusal. */
export function inWords(problem: Problem, language: 'zh' | 'en'): string {
  return PROBLEM_WORDS[problem.code][language].replace(
    /\{(\w+)(:word)?\}/g,
    (_, name: string, word?: string) => {
      const fact = problem.facts[name] ?? '';
      return (word && NUMBER_WORDS[Number(fact)]) || String(fact);
    },
  );
}
