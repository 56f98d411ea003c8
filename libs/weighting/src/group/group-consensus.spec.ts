import fc from 'fast-check';
import { entry } from '../numbers/matrix.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { wholeMatrixOf } from '../comparison/comparison.js';
import { comparisonOf } from '../../testing/arbitrary.js';
import { consensusBand } from './consensus-band.js';
import { groupConsensus, groupConsensusBefore2018, smallestDiversity } from './group-consensus.js';
import { furthestApart, pairwiseConsensus } from './pairwise-consensus.js';
import { globalConsensus, treeConsensus } from './tree-consensus.js';

const priorities = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.array(comparisonOf(size), { minLength: 2, maxLength: 5 }))
  .map((experts) => experts.map((expert) => geometricMeanWeights(wholeMatrixOf(expert) ?? [])));

describe('Shannon consensus', () => {
  it('is 0 when two experts put the whole scale on opposite items, and gamma is ln 2', () => {
    const opposite = groupConsensus(
      [
        [0.9, 0.1],
        [0.1, 0.9],
      ],
      9,
    );
    expect(opposite?.sStar).toBeCloseTo(0, 12);
    expect(opposite?.gamma).toBeCloseTo(Math.LN2, 12);
    expect(opposite?.alpha).toBeCloseTo(-0.9 * Math.log(0.9) - 0.1 * Math.log(0.1), 12);
  });

  it('counts 0 ln 0 as 0', () => {
    const opposite = groupConsensus(
      [
        [1, 0],
        [0, 1],
      ],
      9,
    );
    expect(opposite).toMatchObject({ sStar: 0, alpha: 0 });
  });

  it('is not applicable to a single expert or a single item', () => {
    expect(groupConsensus([[0.5, 0.5]], 9)).toBeNull();
    expect(groupConsensus([[1], [1]], 9)).toBeNull();
  });

  it('law: lies in 0..1, and is 1 for experts of one mind', () => {
    fc.assert(
      fc.property(priorities, (weights) => {
        const consensus = groupConsensus(weights, 9);
        expect(consensus?.sStar).toBeGreaterThanOrEqual(0);
        expect(consensus?.sStar).toBeLessThanOrEqual(1);
        const alike = groupConsensus([entry(weights, 0), entry(weights, 0), entry(weights, 0)], 9);
        expect(alike?.sStar).toBeCloseTo(1, 12);
      }),
    );
  });

  it('law: equal shares give the published figure; a share of 1 leaves one mind', () => {
    fc.assert(
      fc.property(priorities, (weights) => {
        const equal = weights.map(() => 1 / weights.length);
        expect(groupConsensus(weights, 9, equal)?.sStar).toBeCloseTo(
          groupConsensus(weights, 9)?.sStar ?? 0,
          12,
        );
        const alone = weights.map((_, index) => (index === 0 ? 1 : 0));
        expect(groupConsensus(weights, 9, alone)?.sStar).toBeCloseTo(1, 12);
      }),
    );
  });

  it('Goepel 2022: no consensus at all when each of n experts puts the whole scale on another of n items', () => {
    for (const items of [2, 3, 5, 9]) {
      for (const largest of [9, 3, 256]) {
        const total = items + largest - 1;
        const weights = Array.from({ length: items }, (_, expert) =>
          Array.from({ length: items }, (_unused, item) => (item === expert ? largest : 1) / total),
        );
        expect(groupConsensus(weights, largest)?.sStar).toBeCloseTo(0, 12);
      }
    }
  });

  it('the diversity of one item at the maximum, by hand: two items on 1 to 9 have .9 and .1', () => {
    const entropy = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1);
    expect(smallestDiversity(2, 9)).toBeCloseTo(Math.exp(entropy) / 2, 12);
  });

  it('until 2018 fewer experts than items reached 0 too, when they put the whole scale on different items', () => {
    for (const [experts, items] of [
      [2, 3],
      [2, 6],
      [4, 5],
    ] as const) {
      const weights = Array.from({ length: experts }, (_, expert) =>
        Array.from({ length: items }, (_unused, item) => (item === expert ? 9 : 1) / (items + 8)),
      );
      expect(groupConsensusBefore2018(weights, 9)?.sStar).toBeCloseTo(0, 12);
      expect(groupConsensus(weights, 9)?.sStar).toBeGreaterThan(0.01);
    }
    const enough = [
      [0.7, 0.2, 0.1],
      [0.5, 0.3, 0.2],
      [0.2, 0.2, 0.6],
    ];
    expect(groupConsensusBefore2018(enough, 9)).toEqual(groupConsensus(enough, 9));
    expect(groupConsensusBefore2018([[0.5, 0.5]], 9)).toBeNull();
  });

  it('two camps show in the pairs', () => {
    const pairwise = pairwiseConsensus(
      [
        [0.7, 0.2, 0.1],
        [0.7, 0.2, 0.1],
        [0.1, 0.2, 0.7],
      ],
      9,
    );
    expect(pairwise[0]?.[1]).toBeCloseTo(1, 12);
    expect(furthestApart(pairwise)).toMatchObject({ row: 0, column: 2 });
    expect(pairwise[0]?.[2]).toBeLessThan(0.5);
    expect(pairwise[2]?.[0]).toBe(pairwise[0]?.[2]);
  });

  it('reads a figure by bands with the lower limit inside', () => {
    expect([0.875, 0.874, 0.75, 0.625, 0.5, 0.2].map((value) => consensusBand(value).key)).toEqual([
      'very-high',
      'high',
      'high',
      'moderate',
      'low',
      'very-low',
    ]);
  });

  it('of a tree is the mean of its nodes by their global weight', () => {
    expect(
      treeConsensus([
        { sStar: 0.8, weight: 1 },
        { sStar: 0.4, weight: 0.25 },
        { sStar: null, weight: 0.75 },
      ]),
    ).toBeCloseTo((0.8 + 0.1) / 1.25, 12);
    expect(treeConsensus([{ sStar: null, weight: 1 }])).toBeNull();
  });

  it('of global priorities by hand: S_rel = (S - 1/n) / (1 - 1/n), and null where there is nothing to agree on', () => {
    const weights = [
      [0.5, 0.3, 0.2],
      [0.2, 0.3, 0.5],
    ];
    const beta = groupConsensus(weights, 9)?.beta ?? 0;
    expect(globalConsensus(weights)).toBeCloseTo((Math.exp(-beta) - 1 / 3) / (2 / 3), 12);
    expect(globalConsensus([[0.5, 0.5]])).toBeNull();
    expect(globalConsensus([])).toBeNull();
  });

  it('the two furthest apart are none with a single expert', () => {
    expect(furthestApart([[1]])).toBeNull();
    const pairwise = [
      [1, 0.4, 0.6],
      [0.4, 1, 0.3],
      [0.6, 0.3, 1],
    ];
    expect(furthestApart(pairwise)).toEqual({ row: 1, column: 2, sStar: 0.3 });
    expect(pairwiseConsensus([[1], [1]], 9)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('of global priorities is 0 when two experts share no item', () => {
    expect(
      globalConsensus([
        [1, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(0, 12);
  });
});
