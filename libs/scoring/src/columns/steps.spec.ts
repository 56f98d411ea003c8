import { bandsByUpperEdge } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import { nextUp } from './next-up.js';
import { stepsOf } from './steps.js';

const SCALE = { min: 1, max: 5 };

describe('stepsOf', () => {
  it('has a step per band, one per gap, and starts at minus infinity', () => {
    const [low, middle] = bandsByUpperEdge([5, 3, 1], [2, 4]);
    const steps = stepsOf({ kind: 'bands', bands: low && middle ? [middle, low] : [] }, SCALE);
    const after = (edge: number) => nextUp(edge + 1e-12 * edge);
    expect([...steps.starts]).toEqual([-Infinity, after(2), after(4)]);
    expect([...steps.scores]).toEqual([5, 3, NaN]);
  });

  it('passes what lies on the scale through, ends included', () => {
    const steps = stepsOf({ kind: 'as-is' }, SCALE);
    expect(steps.asIs).toBe(true);
    expect([...steps.starts]).toEqual([-Infinity, 1, nextUp(5)]);
    expect([...steps.scores]).toEqual([NaN, 0, NaN]);
  });
});
