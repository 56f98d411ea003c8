import type { ScoringRule } from '@assay/model';
import { findIndicator } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreByRule } from './band-hit.js';
import { nextBetterEdge, reachedValue } from './next-better-edge.js';
import { randomModel, randomValue } from './random-model.fixture.js';
import { s0 } from './s0-values.fixture.js';

const SCALE = { min: 1, max: 5 };

function ruleOf(key: string, part = 0): ScoringRule {
  const indicator = findIndicator(s0, key);
  if (!indicator) throw new RangeError(key);
  return indicator.source.kind === 'metrics'
    ? (indicator.source.parts[part]?.rule ?? indicator.rule)
    : indicator.rule;
}

describe('nextBetterEdge', () => {
  it.each([
    ['spend', 300_000, { edge: 500_000, beyond: false, score: 4 }],
    ['spend', 49_999, { edge: 50_000, beyond: false, score: 2 }],
    ['satisfaction', 2.4, { edge: 2.5, beyond: false, score: 3 }],
  ])('S0-31, S0-32: %s at %d aims at the lower edge of the next band', (key, raw, expected) => {
    expect(nextBetterEdge(ruleOf(key), SCALE, raw)).toEqual(expected);
  });

  it('S3-38, complaint rate: from 15 % down to 10 %', () => {
    expect(nextBetterEdge(ruleOf('complaint_rate'), SCALE, 0.15)).toEqual({
      edge: 0.1,
      beyond: false,
      score: 3,
    });
  });

  it('S0-33: flat interactions must rise by more than 5 %, the edge itself is still flat', () => {
    expect(nextBetterEdge(ruleOf('churn_tendency'), SCALE, 0)).toEqual({
      edge: 0.05,
      beyond: true,
      score: 4,
    });
    expect(reachedValue({ edge: 0.05, beyond: true }, 0)).toBeGreaterThan(0.05);
    expect(nextBetterEdge(ruleOf('churn_tendency'), SCALE, -0.2)).toEqual({
      edge: -0.2,
      beyond: true,
      score: 2,
    });
  });

  it('aims at the next whole point of a score by experts', () => {
    expect(nextBetterEdge({ kind: 'as-is' }, SCALE, 1.5)).toEqual({ edge: 2, beyond: false, score: 2 });
    expect(nextBetterEdge({ kind: 'as-is' }, SCALE, 2)).toEqual({ edge: 3, beyond: false, score: 3 });
  });

  it.each([
    ['spend', 1_000_000],
    ['complaint_rate', 0.02],
    ['relationship_depth', 5],
  ])('has nothing better than the best band: %s at %d', (key, raw) => {
    expect(nextBetterEdge(ruleOf(key), SCALE, raw)).toBeNull();
  });

  it('says nothing of a value outside the scale', () => {
    expect(nextBetterEdge({ kind: 'as-is' }, SCALE, 7)).toBeNull();
  });

  it('a law: what is reached earns exactly the score that was promised, and more than before', () => {
    fc.assert(
      fc.property(randomModel, randomValue, (model, value) => {
        const raw = value ?? NaN;
        if (!Number.isFinite(raw)) return;
        for (const { rule } of model.dimensions.flatMap(({ indicators }) => indicators)) {
          const goal = nextBetterEdge(rule, model.scale, raw);
          if (!goal) continue;
          const reached = scoreByRule(reachedValue(goal, raw), rule, model.scale).score;
          expect(reached).toBe(goal.score);
          expect(reached).toBeGreaterThan(scoreByRule(raw, rule, model.scale).score ?? Infinity);
        }
      }),
    );
  });
});
