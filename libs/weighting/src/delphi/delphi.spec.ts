import fc from 'fast-check';
import { fromUpper } from '../../testing/read.js';
import {
  checkAgreement,
  histogramOf,
  quartilesOf,
  USUAL_RULES,
  type AgreementRule,
} from './agreement-rules.js';
import { decideRound, type DelphiRound } from './decide-round.js';
import { comparisonFeedback, itemFeedback } from './feedback.js';
import {
  checkNodeStability,
  checkStability,
  histogramChange,
  USUAL_STABILITY,
  type TwoRounds,
} from './stability-rules.js';
import { weightedKappa } from './weighted-kappa.js';
import { signedRankTest } from './wilcoxon.js';

const five = [1, 2, 3, 4, 5];

describe('agreement on an item', () => {
  const holds = (rule: AgreementRule, answers: number[]) => checkAgreement(rule, answers).holds;

  it('Diamond et al. 2014: three of four in the top band are 75 %, and enough', () => {
    const rule = USUAL_RULES.topBand(4);
    expect(checkAgreement(rule, [4, 5, 4, 2])).toEqual({ kind: 'top-band', holds: true, value: 0.75 });
    expect(holds(rule, [4, 5, 3, 2])).toBe(false);
  });

  it('an interquartile range of 1 on five points is enough, 1.25 is not', () => {
    expect(checkAgreement(USUAL_RULES.interquartileRange, [3, 4, 4, 5])).toEqual({
      kind: 'interquartile-range',
      holds: true,
      value: 0.5,
    });
    expect(checkAgreement(USUAL_RULES.interquartileRange, [3, 3, 4, 4, 5])).toMatchObject({
      value: 1,
      holds: true,
    });
    expect(checkAgreement(USUAL_RULES.interquartileRange, [2, 3, 3, 5])).toMatchObject({ value: 0.75 });
    expect(checkAgreement(USUAL_RULES.interquartileRange, [2, 3, 4, 5])).toMatchObject({
      value: 1.5,
      holds: false,
    });
  });

  it('the coefficient of variation by hand: 3 and 5 have sqrt 2 over 4, .354; 4, 4, 5, 3 have .204', () => {
    expect(checkAgreement(USUAL_RULES.variation, [3, 5]).value).toBeCloseTo(Math.SQRT2 / 4, 12);
    expect(holds(USUAL_RULES.variation, [3, 5])).toBe(false);
    expect(checkAgreement(USUAL_RULES.variation, [4, 4, 5, 3])).toMatchObject({ holds: true });
    expect(checkAgreement(USUAL_RULES.variation, [4])).toMatchObject({ value: 0, holds: true });
    expect(checkAgreement(USUAL_RULES.variation, [-1, 1])).toMatchObject({ value: null, holds: false });
    // a negative mean spreads as much as a positive one
    expect(checkAgreement(USUAL_RULES.variation, [-3, -5]).value).toBeCloseTo(Math.SQRT2 / 4, 12);
  });

  it("Kendall's W is of all items together", () => {
    const of = (w: number | null) => checkAgreement(USUAL_RULES.kendallW, [], w);
    expect([of(0.7), of(0.69), of(null)].map((finding) => finding.holds)).toEqual([true, false, false]);
    expect(of(0.69)).toEqual({ kind: 'kendall-w', holds: false, value: 0.69 });
  });

  it('RAND/UCLA: 70 % in 7 to 9, and fewer than 15 % in 1 to 3', () => {
    expect(holds(USUAL_RULES.rand, [7, 7, 8, 9, 9, 8, 7, 5, 5, 2])).toBe(true);
    expect(holds(USUAL_RULES.rand, [7, 7, 8, 9, 9, 8, 7, 5, 3, 2])).toBe(false);
    expect(holds(USUAL_RULES.rand, [7, 7, 8, 9, 9, 8, 6, 5, 5, 5])).toBe(false);
    // 3 of 20 are 15 %: not fewer
    const twenty = [...Array.from({ length: 17 }, () => 8), 1, 2, 3];
    expect(checkAgreement(USUAL_RULES.rand, twenty)).toEqual({ kind: 'rand', holds: false, value: 0.85 });
  });

  it('nobody answered: nothing is agreed', () => {
    for (const rule of [USUAL_RULES.topBand(4), USUAL_RULES.interquartileRange, USUAL_RULES.rand]) {
      expect(checkAgreement(rule, [])).toMatchObject({ holds: false, value: null });
    }
  });

  it('Hyndman & Fan 1996, type 7: quartiles of 1 to 4 are 1.75, 2.5 and 3.25', () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
    expect(quartilesOf([7])).toEqual({ first: 7, median: 7, third: 7 });
  });
});

describe('stability between rounds', () => {
  const rounds = (before: (number | null)[], after: (number | null)[]): TwoRounds => ({
    scale: five,
    before: new Map(before.map((answer, expert) => [String(expert), answer])),
    after: new Map(after.map((answer, expert) => [String(expert), answer])),
  });

  it('Scheibe, Skutsch & Schofer 1975: one of ten moved is a change of 10 %, one of five of 20 %', () => {
    const before = [3, 3, 4, 4, 4, 4, 5, 5, 5, 5];
    const after = [4, 3, 4, 4, 4, 4, 5, 5, 5, 5];
    const { histogramChange: rule } = USUAL_STABILITY;
    expect(checkStability(rule, rounds(before, after))).toEqual({
      kind: 'histogram-change',
      holds: true,
      value: expect.closeTo(0.1, 12),
    });
    expect(checkStability(rule, rounds(before.slice(0, 5), after.slice(0, 5)))).toMatchObject({
      holds: false,
    });
    expect(histogramChange([1, 1], [5, 5, 5], five)).toBe(1);
    expect(checkStability(rule, rounds([3], [null]))).toMatchObject({ holds: false, value: null });
    expect(checkStability(rule, rounds([null], [3]))).toMatchObject({ holds: false, value: null });
    // 3 of 20 moved: 15 % is not below 15 %
    const twenty = Array.from({ length: 20 }, () => 3);
    expect(
      checkStability(
        rule,
        rounds(
          twenty,
          twenty.map((one, at) => (at < 3 ? 4 : one)),
        ),
      ),
    ).toMatchObject({
      holds: false,
    });
  });

  it('Cohen 1968, weighted kappa by hand: a quarter disagrees, chance would have let one half', () => {
    expect(weightedKappa([1, 1, 2, 2], [1, 2, 2, 2], [1, 2])).toBeCloseTo(0.5, 12);
    // changes of 1 and 2 steps in three: 3/3 or 5/3; every answer against every other: 7/9 or 9/9
    expect(weightedKappa([1, 2, 3], [2, 2, 1], [1, 2, 3])).toBeCloseTo(1 - 9 / 7, 12);
    expect(weightedKappa([1, 2, 3], [2, 2, 1], [1, 2, 3], 'quadratic')).toBeCloseTo(1 - 5 / 3, 12);
  });

  it('kappa is 1 where nothing changed and unknown where all changed alike', () => {
    expect(weightedKappa([4, 4], [4, 4], five)).toBe(1);
    expect(weightedKappa([4, 4], [5, 5], five)).toBeNull();
    expect(weightedKappa([4, 4], [5, 4], five)).toBeCloseTo(0, 12);
    expect(checkStability(USUAL_STABILITY.weightedKappa, rounds([4, 4], [5, 5]))).toMatchObject({
      holds: false,
    });
    expect(checkStability(USUAL_STABILITY.weightedKappa, rounds([4, 3], [4, 3]))).toMatchObject({
      holds: true,
      value: 1,
    });
  });

  it('paired rules look at who answered twice', () => {
    const some = rounds([4, null, 2, 3], [4, 5, null, 3]);
    expect(checkStability(USUAL_STABILITY.weightedKappa, some)).toMatchObject({ value: 1 });
    expect(checkStability(USUAL_STABILITY.wilcoxon, some)).toMatchObject({ holds: true, value: 1 });
    expect(checkStability(USUAL_STABILITY.wilcoxon, rounds([null], [1]))).toMatchObject({ value: null });
    expect(checkStability(USUAL_STABILITY.wilcoxon, { ...some, after: new Map() })).toMatchObject({
      holds: false,
    });
  });

  it('six who all rise have moved: p 2/64; a kappa of .5 is not yet steady', () => {
    const risen = rounds([1, 1, 2, 2, 3, 3], [2, 2, 3, 4, 4, 5]);
    expect(checkStability(USUAL_STABILITY.wilcoxon, risen)).toEqual({
      kind: 'wilcoxon',
      holds: false,
      value: 2 / 64,
    });
    const half = checkStability(USUAL_STABILITY.weightedKappa, rounds([1, 1, 2, 2], [1, 2, 2, 2]));
    expect(half).toMatchObject({ holds: false, value: expect.closeTo(0.5, 12) });
    const rule = { kind: 'weighted-kappa', atLeast: 0.5, weights: 'quadratic' } as const;
    expect(checkStability(rule, rounds([1, 1, 2, 2], [1, 2, 2, 2])).holds).toBe(true);
  });

  // Also in the documentation of scipy.stats.wilcoxon.
  it("Wilcoxon on Darwin's maize (Cureton 1967): falls 24, p .041259765625", () => {
    const differences = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75];
    const test = signedRankTest(
      differences.map(() => 0),
      differences,
    );
    expect(test).toEqual({ rises: 96, falls: 24, pValue: 0.041259765625, exact: true });
  });

  it('Wilcoxon by hand: five rises have p 2/32; ties share their ranks; no change is p 1', () => {
    expect(signedRankTest([1, 1, 1, 1, 1], [2, 3, 4, 5, 6])).toMatchObject({
      rises: 15,
      falls: 0,
      pValue: 2 / 32,
    });
    // ranks 1.5, 1.5, 3 with the last falling: sums of half 6 or more beyond: 3 or less in 4 of 8 ways, twice
    expect(signedRankTest([1, 1, 5], [2, 2, 3])).toMatchObject({ rises: 3, falls: 3, pValue: 1 });
    expect(signedRankTest([3, 3], [3, 3])).toEqual({ rises: 0, falls: 0, pValue: 1, exact: true });
  });

  it('Wilcoxon on many changes by the normal curve (scipy: statistic 145, p .07354309)', () => {
    const before = Array.from({ length: 30 }, () => 0);
    const after = before.map((_, place) => (place + 1) * (place % 3 ? 1 : -1));
    const test = signedRankTest(before, after);
    expect(test).toMatchObject({ falls: 145, exact: false });
    expect(test.pValue).toBeCloseTo(0.07354309, 8);
  });

  it('law: Wilcoxon does not mind which round comes first', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(answers, (pairs) => {
        const [before, after] = [pairs.map(([from]) => from), pairs.map(([, to]) => to)];
        const [there, back] = [signedRankTest(before, after), signedRankTest(after, before)];
        expect(there.pValue).toBeCloseTo(back.pValue, 12);
        expect(there.rises).toBe(back.falls);
        expect(there.pValue).toBeLessThanOrEqual(1);
        expect(there.pValue).toBeGreaterThan(0);
      }),
    );
  });

  it('a node: S* by less than .02 and every weight by less than 5 % of itself', () => {
    const before = { sStar: 0.8, weights: [0.5, 0.4, 0.1] };
    const node = (sStar: number, ...weights: number[]) => checkNodeStability(before, { sStar, weights });
    expect(node(0.81, 0.51, 0.39, 0.1)).toEqual({
      kind: 'node',
      holds: true,
      value: expect.closeTo(0.025, 12),
    });
    expect(node(0.78, 0.5, 0.4, 0.1).holds).toBe(false);
    expect(node(0.83, 0.5, 0.4, 0.1).holds).toBe(false);
    expect(node(0.8, 0.5, 0.394, 0.106)).toEqual({
      kind: 'node',
      holds: false,
      value: expect.closeTo(0.06, 12),
    });
  });
});

describe('decideRound', () => {
  const plan = { maximumRounds: 3, minimumResponse: 0.7 };
  const [yes, no] = [{ holds: true }, { holds: false }];
  const second: DelphiRound = {
    round: 2,
    invited: 10,
    answered: 8,
    agreement: [no, yes],
    stability: [no, yes],
  };

  it('Dajani, Sincoff & Talley 1979: agreement and stability are asked apart', () => {
    const of = (more: Partial<DelphiRound>) => decideRound(plan, { ...second, ...more }).decision;
    expect(of({})).toBe('consensus');
    expect(of({ agreement: [no] })).toBe('documented-dissent');
    expect(of({ stability: [no] })).toBe('go-on');
    expect(of({ stability: [no], round: 3 })).toBe('maximum-rounds');
    expect(of({ agreement: [no], stability: [no], round: 3 })).toBe('maximum-rounds');
    expect(of({ round: 3 })).toBe('consensus');
  });

  it('never ends in consensus after the first round, where nothing has settled yet', () => {
    const first = { ...second, round: 1, stability: [] };
    expect(decideRound(plan, first)).toMatchObject({ decision: 'go-on', agreed: true, stable: false });
    expect(decideRound({ ...plan, maximumRounds: 1 }, first).decision).toBe('maximum-rounds');
  });

  it('decides nothing with too few answers', () => {
    expect(decideRound(plan, { ...second, answered: 6 })).toEqual({
      decision: 'go-on',
      agreed: true,
      stable: true,
      responseRate: 0.6,
      enoughAnswers: false,
    });
    expect(decideRound(plan, { ...second, answered: 7 })).toMatchObject({
      decision: 'consensus',
      enoughAnswers: true,
    });
    expect(decideRound(plan, { ...second, answered: 6, round: 3 }).decision).toBe('maximum-rounds');
    expect(
      decideRound({ ...plan, minimumResponse: 0 }, { ...second, invited: 0, answered: 0 }),
    ).toMatchObject({
      responseRate: 0,
      enoughAnswers: false,
    });
  });
});

describe('feedback', () => {
  it('hides the histogram below five answers', () => {
    expect(itemFeedback(4, [4, 4, 5, 3], five)).toEqual({
      own: 4,
      answered: 4,
      quartiles: { first: 3.75, median: 4, third: 4.25 },
      histogram: null,
      asksReason: false,
    });
    expect(itemFeedback(4, [4, 4, 5, 3, 4], five).histogram).toEqual([0, 0, 1, 3, 1]);
  });

  it('asks a reason for an answer outside the middle half, not for one on its edge', () => {
    const answers = [2, 3, 3, 4, 4, 5, 1];
    const asks = (own: number | null) => itemFeedback(own, answers, five).asksReason;
    expect(quartilesOf(answers)).toMatchObject({ first: 2.5, third: 4 });
    expect([1, 2, 3, 4, 5, null].map(asks)).toEqual([true, true, false, false, true, false]);
    expect(itemFeedback(null, [], five)).toEqual({
      own: null,
      answered: 0,
      quartiles: null,
      histogram: null,
      asksReason: false,
    });
    expect(histogramOf([1, 1, 5], five)).toEqual([2, 0, 0, 0, 1]);
  });

  it('of a comparison: own, group and own error of each judgement given', () => {
    const own = fromUpper(9, null, 2);
    const group = fromUpper(3, 6, 2);
    const others = [fromUpper(3, 6, 2), fromUpper(2, 6, 2), fromUpper(3, 5, 2), fromUpper(4, null, 2)];
    const feedback = comparisonFeedback(own, [18 / 21, 2 / 21, 1 / 21], group, [own, ...others]);
    expect(feedback).toEqual([
      { row: 0, column: 1, own: 9, group: 3, ownError: expect.closeTo(1, 12), asksReason: true },
      { row: 1, column: 2, own: 2, group: 2, ownError: expect.closeTo(1, 12), asksReason: false },
    ]);
    expect(comparisonFeedback(own, [0.5, 0.25, 0.25], group, [])[0]).toMatchObject({
      ownError: 4.5,
      asksReason: false,
    });
  });
});
