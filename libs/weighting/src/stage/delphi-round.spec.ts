import { DEFAULT_ROUND_RULES, roundMisses, roundVerdict, type RoundFigures } from './delphi-round.js';

const figures = (consensus: number | null, more: Partial<RoundFigures> = {}): RoundFigures => ({
  nodes: [
    { key: 'goal', consensus, consistencyRatio: 0.04 },
    { key: 'risk', consensus, consistencyRatio: null },
  ],
  consensus,
  weights: [0.6, 0.4],
  invited: 5,
  answered: 5,
  ...more,
});
const verdict = (number: number, now: RoundFigures, before: RoundFigures | null) =>
  roundVerdict(DEFAULT_ROUND_RULES, number, now, before);

describe('what a round misses', () => {
  it('nothing when consistent, agreed and answered', () => {
    expect(roundMisses(DEFAULT_ROUND_RULES, figures(0.75))).toEqual([]);
  });

  it('a ratio that reaches its limit, named by its node (CR < limit, not <=)', () => {
    const nodes = [{ key: 'goal', consensus: 0.9, consistencyRatio: 0.1 }];
    expect(roundMisses(DEFAULT_ROUND_RULES, figures(0.9, { nodes }))).toEqual([
      { kind: 'consistency', node: 'goal', value: 0.1, limit: 0.1 },
    ]);
  });

  it('a consensus below its limit: of each node, or of the hierarchy where the rules say so', () => {
    const nodes = [
      { key: 'goal', consensus: 0.9, consistencyRatio: 0 },
      { key: 'risk', consensus: 0.6, consistencyRatio: null },
    ];
    const mixed = figures(0.8, { nodes });
    expect(roundMisses(DEFAULT_ROUND_RULES, mixed)).toEqual([
      { kind: 'consensus', node: 'risk', value: 0.6, limit: 0.75 },
    ]);
    expect(roundMisses({ ...DEFAULT_ROUND_RULES, agreement: 'hierarchy' }, mixed)).toEqual([]);
    expect(roundMisses({ ...DEFAULT_ROUND_RULES, agreement: 'hierarchy' }, figures(0.74))).toEqual([
      { kind: 'consensus', node: null, value: 0.74, limit: 0.75 },
    ]);
  });

  it('a consensus that a single expert cannot have', () => {
    expect(roundMisses(DEFAULT_ROUND_RULES, figures(null))).toEqual([
      { kind: 'consensus', node: null, value: null, limit: 0.75 },
    ]);
  });

  it('answers', () => {
    expect(roundMisses(DEFAULT_ROUND_RULES, figures(0.9, { answered: 3 }))).toEqual([
      { kind: 'response', value: 0.6, limit: 0.7 },
    ]);
  });
});

describe('how rounds end', () => {
  it('not after the first round, which has no stability (Dajani, Sincoff & Talley 1979)', () => {
    expect(verdict(1, figures(0.95), null)).toEqual({
      outcome: 'continue',
      agreed: true,
      stable: null,
      consensusChange: null,
      weightChange: null,
    });
  });

  it('with a consensus: agreed and stable', () => {
    const { outcome, consensusChange } = verdict(2, figures(0.8), figures(0.79));
    expect(outcome).toBe('consensus');
    expect(consensusChange).toBeCloseTo(0.01, 12);
  });

  it('with documented dissent: stable without agreement', () => {
    expect(verdict(2, figures(0.5), figures(0.51)).outcome).toBe('dissent');
  });

  it('go on while S* or a weight still moves', () => {
    expect(verdict(2, figures(0.8), figures(0.6))).toMatchObject({ outcome: 'continue', stable: false });
    const moved = verdict(2, figures(0.8), figures(0.8, { weights: [0.54, 0.46] }));
    expect(moved).toMatchObject({ outcome: 'continue', stable: false });
    // from .46 to .4, as a share of .46
    expect(moved.weightChange).toBeCloseTo(0.06 / 0.46, 12);
  });

  it('at the last round the rules allow', () => {
    expect(verdict(3, figures(0.8), figures(0.6)).outcome).toBe('maximum-rounds');
  });

  it('never with a consensus of too few', () => {
    const few = figures(0.9, { answered: 2 });
    expect(verdict(2, few, few)).toMatchObject({ outcome: 'continue', agreed: false });
  });
});
