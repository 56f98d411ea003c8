import { wholeMatrixOf, type Comparison } from '../comparison/comparison.js';
import { geometricConsistencyIndex } from '../consistency/geometric-consistency-index.js';
import { geometricMeanWeights } from '../priorities/geometric-mean.js';
import { fromUpper, printed } from '../../testing/read.js';
import { aggregateJudgements } from './aggregate-judgements.js';
import { cardinalConsensusIndex, compatibilityIndex } from './compatibility.js';
import { ordinalConsensusIndex } from './ordinal-consensus.js';
import { reachConsensus } from './reach-consensus.js';

const own = (comparison: Comparison) => geometricMeanWeights(wholeMatrixOf(comparison) ?? []);
const gci = (comparison: Comparison) =>
  geometricConsistencyIndex(wholeMatrixOf(comparison) ?? [], own(comparison));

/** The five experts of Dong, Zhang, Hong & Xu 2010, section 5; the first four are those of Xu 2000. */
const experts = [
  fromUpper(4, 6, 7, 3, 4, 2),
  fromUpper(5, 7, 9, 4, 6, 2),
  fromUpper(3, 5, 8, 4, 5, 2),
  fromUpper(4, 5, 6, 3, 3, 2),
  // printed 1/2 at both places of the second and the third; the weights printed come from 1/2 above and 2 below
  fromUpper('1/2', 1, 2, '1/2', 3, 4),
];
const shares = [0.1, 0.3, 0.1, 0.2, 0.3];

describe('Dong, Zhang, Hong & Xu 2010, Decision Support Systems 49, section 5', () => {
  it('weights of the five experts and of the group .4984 .2727 .1541 .0747', () => {
    expect(experts.map((expert) => printed(own(expert), 4))).toEqual([
      ['0.6145', '0.2246', '0.0985', '0.0624'],
      ['0.6461', '0.2270', '0.0793', '0.0476'],
      ['0.5693', '0.2764', '0.0967', '0.0575'],
      ['0.5967', '0.2208', '0.1089', '0.0736'],
      ['0.2247', '0.2958', '0.3780', '0.1015'],
    ]);
    const group = aggregateJudgements(experts, shares);
    expect(printed(own(group), 4)).toEqual(['0.4984', '0.2727', '0.1541', '0.0747']);
    expect(printed(group.upper.map(Number), 4)).toEqual([
      '2.2270',
      '3.4756',
      '5.0937',
      '1.9663',
      '4.0005',
      '2.4623',
    ]);
  });

  it('table 3: GCI, GCCI and GOCI of each', () => {
    const group = aggregateJudgements(experts, shares);
    const indices = experts.map((expert) => cardinalConsensusIndex(expert, own(group)));
    expect(printed(experts.map(gci), 4)).toEqual(['0.1349', '0.2358', '0.1194', '0.1657', '0.2208']);
    expect(gci(group).toFixed(3)).toBe('0.056');
    expect(printed(indices, 4)).toEqual(['0.4285', '0.8707', '0.4113', '0.3774', '2.1944']);
    expect(experts.map((expert) => ordinalConsensusIndex(own(expert), own(group)))).toEqual([0, 0, 0, 0, 1]);
  });

  // The GCCI column of table 4 is half of what the definition gives, and so was the index that ended the procedure:
  // their .35 is .7 by the definition.
  it('cardinal model, theta .8, limit .35: the fifth expert four times; group .5540 .2556 .1233 .0671', () => {
    const path = reachConsensus(experts, shares, { limit: 0.7, theta: 0.8 });
    expect(path.reached).toBe(true);
    expect(path.rounds.map(({ expert }) => expert)).toEqual([4, 4, 4, 4]);
    expect(printed(path.weights, 4)).toEqual(['0.5540', '0.2556', '0.1233', '0.0671']);
    const [first, , , , last] = path.experts;
    expect(first).toBe(experts[0]);
    expect(
      printed(
        path.indices.map((index) => index / 2),
        4,
      ),
    ).toEqual(['0.1054', '0.2579', '0.1051', '0.1150', '0.3138']);
    expect(last && gci(last).toFixed(3)).toBe('0.037');
    expect(printed(last?.upper.map(Number) ?? [], 4)).toEqual([
      '1.1297',
      '2.2014',
      '4.3352',
      '1.1044',
      '3.4108',
      '2.6158',
    ]);
  });

  it('ordinal model, theta .5, limit 0: the fifth expert once; group .5416 .2597 .1299 .0688', () => {
    const path = reachConsensus(experts, shares, { index: 'ordinal', limit: 0, theta: 0.5 });
    expect(path).toMatchObject({ reached: true, indices: [0, 0, 0, 0, 0] });
    expect(path.rounds).toEqual([{ expert: 4, index: 1 }]);
    // the fifth expert's weights printed there, .3028 .3021 .2985 .0966, do not come from this matrix
    expect(printed(path.experts[4]?.upper.map(Number) ?? [], 4)).toEqual([
      '0.9560',
      '1.7984',
      '3.6521',
      '0.9406',
      '3.3085',
      '2.8719',
    ]);
    expect(printed(path.weights, 4)).toEqual(['0.5416', '0.2597', '0.1299', '0.0688']);
  });

  it('asks the next worst where one will not move, and gives up when nobody is left to ask', () => {
    const path = reachConsensus(experts, shares, { fixed: [4], mostRounds: 3 });
    expect(path.rounds.map(({ expert }) => expert)).not.toContain(4);
    expect(path.reached).toBe(false);
    const stuck = reachConsensus(experts, shares, { fixed: [0, 1, 2, 3, 4] });
    expect(stuck).toMatchObject({ reached: false, rounds: [] });
  });

  it('ends after the rounds allowed; its own limits are .35 for four items and 2 / n for ranks', () => {
    expect(reachConsensus(experts, shares, { limit: 0, mostRounds: 7 }).rounds).toHaveLength(7);
    const cardinal = reachConsensus(experts, shares);
    expect(cardinal.rounds).toEqual(reachConsensus(experts, shares, { limit: 0.35, theta: 0.8 }).rounds);
    const ordinal = reachConsensus(experts, shares, { index: 'ordinal' });
    expect(Math.max(...ordinal.indices)).toBeLessThanOrEqual(0.5);
  });

  it('leaves open pairs open', () => {
    const open = [fromUpper(4, null, 7, 3, 4, 2), fromUpper('1/9', '1/9', 1, null, 9, 9)];
    const path = reachConsensus(open, [0.5, 0.5]);
    expect(path.experts.map(({ upper }) => upper.indexOf(null))).toEqual([1, 3]);
    expect(path.reached).toBe(true);
  });
});

describe('Escobar, Aguaron & Moreno-Jimenez 2015, Decision Support Systems 77, three parties', () => {
  const parties = [
    fromUpper(3, 5, 8, 6, 3, 5, 4, 3, 2, '1/3'),
    fromUpper(3, 7, 9, 5, 3, 7, 1, 5, '1/5', '1/5'),
    fromUpper(5, 7, 7, 5, 1, 5, 1, 5, '1/3', '1/5'),
  ];
  const equal = [1 / 3, 1 / 3, 1 / 3];

  it('table 3: priorities and GCI .143 .303 .298, and of the new party .203', () => {
    expect(parties.map((party) => printed(own(party), 3))).toEqual([
      ['0.513', '0.251', '0.115', '0.042', '0.079'],
      ['0.520', '0.195', '0.072', '0.030', '0.182'],
      ['0.560', '0.135', '0.101', '0.035', '0.168'],
    ]);
    expect(printed(parties.map(gci), 3)).toEqual(['0.143', '0.303', '0.298']);
    const newParty = fromUpper('1/2', '1/5', '1/8', '1/7', '1/4', '1/6', '1/5', '1/4', '1/3', 3);
    expect(printed(own(newParty), 3)).toEqual(['0.038', '0.059', '0.149', '0.480', '0.274']);
    expect(gci(newParty).toFixed(3)).toBe('0.203');
  });

  it('tables 5 and 6: aggregated judgements .540 .191 .096 .036 .137, GCI .149, GCOMPI .468', () => {
    const group = aggregateJudgements(parties, equal);
    expect(printed(own(group), 3)).toEqual(['0.540', '0.191', '0.096', '0.036', '0.137']);
    expect(gci(group).toFixed(3)).toBe('0.149');
    const indices = parties.map((party) => cardinalConsensusIndex(party, own(group)));
    expect(compatibilityIndex(indices, equal).toFixed(3)).toBe('0.468');
  });
});
