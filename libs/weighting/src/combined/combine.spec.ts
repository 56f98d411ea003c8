import fc from 'fast-check';
import { dot, entry, sum } from '../numbers/matrix.js';
import { anyWeights } from '../../testing/arbitrary.js';
import { valueOf } from '../../testing/read.js';
import { combineWeights, COMBINATIONS } from './combine.js';

const subjective = [0.5, 0.3, 0.2];
const objective = [0.2, 0.3, 0.5];

const close = (values: readonly number[], expected: readonly number[]) =>
  values.forEach((value, index) => expect(value).toBeCloseTo(entry(expected, index), 12));

describe('combineWeights', () => {
  it('linear: a w_s + (1 - a) w_o, by hand', () => {
    close(valueOf(combineWeights([subjective, objective], 'linear', 0.6)).weights, [0.38, 0.3, 0.32]);
    close(valueOf(combineWeights([subjective, objective], 'linear')).weights, [0.35, 0.3, 0.35]);
  });

  it('multiplicative and root, by hand', () => {
    close(valueOf(combineWeights([subjective, objective], 'multiplicative')).weights, [
      0.1 / 0.29,
      0.09 / 0.29,
      0.1 / 0.29,
    ]);
    const total = 2 * Math.sqrt(0.1) + 0.3;
    close(valueOf(combineWeights([subjective, objective], 'root')).weights, [
      Math.sqrt(0.1) / total,
      0.3 / total,
      Math.sqrt(0.1) / total,
    ]);
  });

  it('game theory by hand: .52 a + .44 b = .52 and .44 a + .68 b = .68 give a .34, b .78', () => {
    const sets = [
      [0.6, 0.4],
      [0.2, 0.8],
    ];
    close(valueOf(combineWeights(sets, 'game-theory')).coefficients ?? [], [0.34 / 1.12, 0.78 / 1.12]);
  });

  it('game theory: two sets of the same length count alike, and one that lies closer to the other counts more', () => {
    close(valueOf(combineWeights([subjective, objective], 'game-theory')).coefficients ?? [], [0.5, 0.5]);
    close(valueOf(combineWeights([subjective, subjective], 'game-theory')).weights, subjective);
  });

  it('law: game theory solves sum_l alpha_l (w_k . w_l) = w_k . w_k up to scale where all alphas are positive', () => {
    fc.assert(
      fc.property(anyWeights, fc.integer({ min: 1, max: 3 }), (weights, turn) => {
        const other = weights.map((_, index) => entry(weights, (index + turn) % weights.length));
        const { coefficients } = valueOf(combineWeights([weights, other], 'game-theory'));
        // Two sets with equal products with each other must be treated alike.
        expect(dot(weights, weights)).toBeCloseTo(dot(other, other), 12);
        expect(coefficients?.[0]).toBeCloseTo(0.5, 6);
      }),
    );
  });

  it('names an indicator that a zero in one set has killed', () => {
    const sets = [
      [0.6, 0.4, 0],
      [0.2, 0.3, 0.5],
    ];
    expect(valueOf(combineWeights(sets, 'multiplicative')).lost).toEqual([2]);
    expect(valueOf(combineWeights(sets, 'linear')).lost).toEqual([]);
  });

  it('law: every method gives weights that sum to 1 within 1e-12', () => {
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(...COMBINATIONS), (weights, method) => {
        const other = [...weights].reverse();
        expect(Math.abs(sum(valueOf(combineWeights([weights, other], method)).weights) - 1)).toBeLessThan(
          1e-12,
        );
      }),
    );
  });

  it('refuses sets that do not belong together', () => {
    expect(combineWeights([subjective], 'linear')).toMatchObject({ problem: { code: 'too-few-sets' } });
    expect(combineWeights([subjective, [1]], 'linear')).toMatchObject({ problem: { code: 'uneven-row' } });
    expect(combineWeights([subjective, [0.5, 0.9, -0.4]], 'root')).toMatchObject({
      problem: { code: 'negative-value' },
    });
    expect(combineWeights([subjective, [0.5, 0.3, 0.9]], 'root')).toMatchObject({
      problem: { code: 'weights-do-not-sum-to-one', facts: { row: 2 } },
    });
    expect(combineWeights([subjective, objective], 'linear', 1.5)).toMatchObject({
      problem: { code: 'alpha-not-usable' },
    });
    expect(
      combineWeights(
        [
          [1, 0],
          [0, 1],
        ],
        'multiplicative',
      ),
    ).toMatchObject({ problem: { code: 'no-common-weight' } });
  });
});
