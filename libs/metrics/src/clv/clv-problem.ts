/** Why a lifetime value is refused. `facts` fill the sentence of {@link CLV_WORDS}. */
export interface ClvProblem {
  readonly code: ClvProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The sentences, in both languages; `{name}` stands for a fact. */
export const CLV_WORDS = {
  'too-few-repeat-customers': {
    zh: '只有 {found} 位客户有复购，少于 {least} 位，模型参数不可靠；可改用历史价值（迄今消费合计）。',
    en: 'Only {found} customers bought again, and {least} are needed for parameters to rely on. Historic value, the sum of spend to date, remains.',
  },
  'purchases-not-converged': {
    zh: 'BG/NBD 模型的最大似然估计没有收敛（r={r}，alpha={alpha}，a={a}，b={b}），不能给出预测。',
    en: 'The likelihood of the BG/NBD model has no maximum that was found (r={r}, alpha={alpha}, a={a}, b={b}), so nothing is forecast.',
  },
  'spend-not-converged': {
    zh: 'Gamma-Gamma 模型的最大似然估计没有收敛（p={p}，q={q}，v={v}），不能给出预测。',
    en: 'The likelihood of the Gamma-Gamma model has no maximum that was found (p={p}, q={q}, v={v}), so nothing is forecast.',
  },
  'spend-without-mean': {
    zh: '消费金额差异过大（q={q} 不大于 1），期望消费没有定义。',
    en: 'Spend varies so much (q={q}, not above 1) that its mean is not defined.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type ClvProblemCode = keyof typeof CLV_WORDS;

/** The sentence of a refusal. */
export function clvText({ code, facts }: ClvProblem, language: 'zh' | 'en'): string {
  return CLV_WORDS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
