import fc from 'fast-check';
import { anyWeights } from '../../testing/arbitrary.js';
import { fromUpper } from '../../testing/read.js';
import { isStrictlyConsistent, orderViolations, violationInWords } from './violations.js';

const items = ['价值', '关系', '潜力'];
const inWords = (language: 'zh' | 'en', ...upper: (number | null)[]) =>
  orderViolations(fromUpper(...upper)).map((violation) =>
    violationInWords(violation, language === 'zh' ? items : ['A', 'B', 'C'], language),
  );

describe('weak consistency', () => {
  it('names a circle once, from its first item', () => {
    expect(inWords('en', 3, 1 / 2, 5)).toEqual(['A over B, B over C, but C over A']);
    expect(inWords('zh', 3, 1 / 2, 5)).toEqual(['价值优于关系，关系优于潜力，但潜力优于价值']);
  });

  it('asks for at least the larger of the two preferences', () => {
    expect(inWords('en', 3, 4, 5)).toEqual(['A over B by 3, B over C by 5, but A over C only by 4']);
    expect(inWords('en', 3, 1, 5)).toEqual(['A over B, B over C, but A equal to C']);
    expect(inWords('zh', 3, 4, 5)).toEqual(['价值对关系为 3，关系对潜力为 5，但价值对潜力仅为 4']);
    expect(inWords('en', 3, 5, 5)).toEqual([]);
  });

  it('blames no open pair', () => {
    expect(inWords('en', 3, null, 5)).toEqual([]);
  });

  it('law: a consistent matrix breaks nothing', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const upper = weights.flatMap((weight, row) => weights.slice(row + 1).map((other) => weight / other));
        const comparison = { items: weights.map(String), upper };
        expect(orderViolations(comparison)).toEqual([]);
        expect(isStrictlyConsistent(comparison)).toBe(true);
      }),
    );
    expect(isStrictlyConsistent(fromUpper(3, 5, 5))).toBe(false);
  });
});
