import fc from 'fast-check';
import { cell } from '../numbers/matrix.js';
import { campsOf } from './camps.js';
import { pairwiseConsensus } from './pairwise-consensus.js';

describe('camps', () => {
  const left = [0.7, 0.2, 0.1];
  const right = [0.1, 0.2, 0.7];

  it('two camps and one who stands alone', () => {
    const pairwise = pairwiseConsensus([left, right, left, [0.05, 0.9, 0.05], right, left], 9);
    expect(campsOf(pairwise)).toEqual({
      camps: [
        [0, 2, 5],
        [1, 4],
      ],
      alone: [3],
    });
  });

  it('experts of one mind are one camp; a single expert is none', () => {
    expect(campsOf(pairwiseConsensus([left, left, left], 9))).toEqual({ camps: [[0, 1, 2]], alone: [] });
    expect(campsOf([[1]])).toEqual({ camps: [], alone: [0] });
    expect(campsOf([])).toEqual({ camps: [], alone: [] });
  });

  it('the expert with whom most agree leads; a stricter threshold parts the camp', () => {
    const pairwise = [
      [1, 0.9, 0.8, 0],
      [0.9, 1, 0.9, 0],
      [0.8, 0.9, 1, 0.76],
      [0, 0, 0.76, 1],
    ];
    expect(campsOf(pairwise)).toEqual({ camps: [[0, 1, 2, 3]], alone: [] });
    expect(campsOf(pairwise, 0.78)).toEqual({ camps: [[0, 1, 2]], alone: [3] });
    expect(campsOf(pairwise, 0.95)).toEqual({ camps: [], alone: [0, 1, 2, 3] });
  });

  it('of two with as many others the one with more agreement leads, wherever it stands in the list', () => {
    const pairwise = [
      [1, 0.8, 0, 0],
      [0.8, 1, 0.8, 0],
      [0, 0.8, 1, 0.95],
      [0, 0, 0.95, 1],
    ];
    expect(campsOf(pairwise)).toEqual({ camps: [[1, 2, 3]], alone: [0] });
  });

  it('an agreement on the threshold counts', () => {
    const two = [
      [1, 0.75],
      [0.75, 1],
    ];
    expect(campsOf(two).camps).toEqual([[0, 1]]);
    expect(campsOf(two, 0.7500001).camps).toEqual([]);
  });

  it('law: everybody is in one camp or alone, and no two who stand alone agree', () => {
    const agreement = fc.double({ min: 0, max: 1, noNaN: true });
    const pairs = fc.integer({ min: 1, max: 7 }).chain((size) =>
      fc
        .array(fc.array(agreement, { minLength: size, maxLength: size }), {
          minLength: size,
          maxLength: size,
        })
        .map((rows) =>
          rows.map((row, i) => row.map((value, j) => (i === j ? 1 : i < j ? value : cell(rows, j, i)))),
        ),
    );
    fc.assert(
      fc.property(pairs, (pairwise) => {
        const { camps, alone } = campsOf(pairwise);
        const all = [...camps.flat(), ...alone].sort((a, b) => a - b);
        expect(all).toEqual(pairwise.map((_, place) => place));
        for (const one of alone) {
          for (const other of alone) {
            if (one !== other) expect(cell(pairwise, one, other)).toBeLessThan(0.75);
          }
        }
        const sizes = camps.map((camp) => camp.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});
