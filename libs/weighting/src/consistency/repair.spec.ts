import { fromMatrix, fromUpper, valueOf } from '../../testing/read.js';
import { weighComparison } from '../weigh-comparison.js';
import { nearestOnScale, repairProposals } from './repair.js';

const house = fromMatrix([
  [1, 5, 3, 7, 6, 6, '1/3', '1/4'],
  ['1/5', 1, '1/3', 5, 3, 3, '1/5', '1/7'],
  ['1/3', 3, 1, 6, 3, 4, 6, '1/5'],
  ['1/7', '1/5', '1/6', 1, '1/3', '1/4', '1/7', '1/8'],
  ['1/6', '1/3', '1/3', 3, 1, '1/2', '1/5', '1/6'],
  ['1/6', '1/3', '1/4', 4, 2, 1, '1/5', '1/6'],
  [3, 5, '1/6', 7, 5, 5, 1, '1/2'],
  [4, 7, 5, 8, 6, 6, 2, 1],
]);

describe('repairProposals', () => {
  it('Saaty 2003, buying a house: the judgement 6 of row 3, column 7 is worst; about 1/2 brings the ratio below .10', () => {
    const [worst] = valueOf(repairProposals(house, { method: 'eigenvector', randomIndex: 'saaty-1980' }));
    expect(worst).toMatchObject({ row: 2, column: 6, judgement: 6 });
    expect(worst?.consistencyRatio.toFixed(2)).toBe('0.17');
    const withoutIt = worst?.repairs.find(({ rule }) => rule === 'maximum-deviation');
    expect(withoutIt?.judgement).toBe(1 / 2);
    expect(withoutIt?.consistencyRatio).toBeLessThan(0.1);
  });

  it('names no more judgements than asked for, worst first', () => {
    const worst = valueOf(repairProposals(house, {}, 5));
    expect(worst).toHaveLength(5);
    const errors = worst.map(({ error }) => error);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
  });

  it('stays on the scale', () => {
    expect([30, 1 / 30, 1.4, 0.3, 2.5].map((ratio) => nearestOnScale(ratio))).toEqual([
      9,
      1 / 9,
      1,
      1 / 3,
      3,
    ]);
    // geometric: 1 2 4 8 .. 256; square root: 1, sqrt 2, sqrt 3 .. 3
    expect([30, 0.3, 1000].map((ratio) => nearestOnScale(ratio, 'geometric', 4))).toEqual([32, 1 / 4, 256]);
    expect(nearestOnScale(1.5, 'square-root', 4)).toBe(Math.SQRT2);
  });

  it('proposes nothing for a judgement that alone holds two parts together', () => {
    const chain = valueOf(repairProposals(fromUpper(3, null, 2)));
    expect(chain.map(({ repairs }) => repairs)).toEqual([[], []]);
    const ring = valueOf(repairProposals(fromUpper(3, 9, null, 5, 2, null)));
    expect(ring).toHaveLength(3);
    for (const { column, repairs } of ring) expect(repairs).toHaveLength(column === 3 ? 0 : 2);
    expect(ring.some(({ row }) => row === 0)).toBe(true);
  });

  it('law: the error of the worst is the one weighComparison names, and the ratio before is that of all', () => {
    const { consistencyRatio, judgements } = valueOf(weighComparison(house));
    for (const [place, repair] of valueOf(repairProposals(house)).entries()) {
      expect(repair).toMatchObject({ ...judgements[place], consistencyRatio });
    }
  });
});
