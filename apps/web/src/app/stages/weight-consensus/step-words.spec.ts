import { pairsOf, stepSentence, weighCard } from './step-words';

const items = ['a', 'b', 'c'].map((key) => ({ key, name: { zh: key, en: key } }));

describe('comparisons in words', () => {
  it('asks n (n - 1) / 2 pairs, row by row above the diagonal', () => {
    expect(pairsOf(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect([1, 2, 4].map((size) => pairsOf(size).length)).toEqual([0, 1, 6]);
  });

  it('says who is more important, by Saaty’s number', () => {
    expect(stepSentence(2, '价值', '风险', 'zh')).toBe('“价值”比“风险”稍微重要（3）');
    expect(stepSentence(-4, '价值', '风险', 'zh')).toBe('“风险”比“价值”明显重要（5）');
    expect(stepSentence(0, 'Value', 'Risk', 'en')).toBe('Value and Risk are equally important (1)');
    expect(stepSentence(8, 'Value', 'Risk', 'en')).toBe('Value is extremely more important than Risk (9)');
    expect(stepSentence(null, 'Value', 'Risk', 'en')).toBe('');
  });

  it('weighs a card once it is answered: a circle is inconsistent, a chain is not', () => {
    expect(weighCard({ items, steps: [2, 4, null] })).toBeUndefined();
    expect(weighCard({ items, steps: [4, -2, 2] })?.consistent).toBe(false);
    expect(weighCard({ items, steps: [0, 0, 0] })?.weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});
