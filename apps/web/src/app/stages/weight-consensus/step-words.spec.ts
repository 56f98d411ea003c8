import { nextPair, pairsOf, repairsOf, stepBrief, stepSentence, weighCard } from './step-words';

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

  it('says a judgement between two steps in few words', () => {
    expect(stepBrief(2, '价值', '风险')).toBe('价值 ×3');
    expect(stepBrief(-1.5, '价值', '风险')).toBe('风险 ×2.5');
    expect(stepBrief(0, '价值', '风险')).toBe('价值 = 风险');
  });

  it('weighs a card once its answers connect all items: a circle is inconsistent, a chain is not', () => {
    expect(weighCard({ items, steps: [2, null, null] })).toBeUndefined();
    expect(weighCard({ items, steps: [1, null, 1] })?.weights.map((weight) => weight.toFixed(4))).toEqual([
      '0.5714',
      '0.2857',
      '0.1429',
    ]);
    expect(weighCard({ items, steps: [4, -2, 2] })?.consistent).toBe(false);
    expect(weighCard({ items, steps: [4, -2, 2] }, 9)?.consistent).toBe(true);
    expect(weighCard({ items, steps: [0, 0, 0] })?.weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('names the pair to answer next: first what joins, nothing when all is answered', () => {
    expect(nextPair({ items, steps: [2, null, null] })).toBe(1);
    expect(nextPair({ items, steps: [2, null, 1] })).toBe(1);
    expect(nextPair({ items, steps: [2, 3, 1] })).toBeUndefined();
  });

  it('offers what mends a circle: 5 x 3 = 15 for the first over the third is 9 on the scale', () => {
    const repairs = repairsOf({ items, steps: [4, -2, 2] }, 0.1);
    // three items: lambda = 1 + d^(1/3) + d^(-1/3) with d = a12 a23 / a13
    const ratio = (d: number) => (Math.cbrt(d) + 1 / Math.cbrt(d) - 2) / 2 / 0.5247;
    const mended = repairs.find(({ place, rule }) => place === 1 && rule === 'maximum-deviation');
    expect(mended).toMatchObject({ step: 8 });
    expect(mended?.before).toBeCloseTo(ratio(45), 8);
    expect(mended?.after).toBeCloseTo(ratio(15 / 9), 8);
    expect(repairs.every(({ before, after }) => after < before)).toBe(true);
  });

  it('offers nothing where nothing contradicts', () => {
    expect(repairsOf({ items, steps: [1, 2, 1] }, 0.1)).toEqual([]);
    expect(repairsOf({ items, steps: [1, null, null] }, 0.1)).toEqual([]);
  });
});
