import * as fc from 'fast-check';
import { CYCLE_STATES, STAGES } from './stages.js';
import { advance, cancel, nextState, returnTo } from './transitions.js';

describe('the state machine', () => {
  it('walks the eight stages of the product in order and ends closed', () => {
    const walked: string[] = [];
    let state: string = 'target-setup';
    while (state !== 'closed') {
      walked.push(state);
      state = nextState(state as (typeof STAGES)[number]);
    }
    expect(walked).toEqual([
      'target-setup',
      'data-collection',
      'expert-scoring',
      'weight-consensus',
      'calculation',
      'review',
      'strategy',
      'tracking',
    ]);
  });

  it('returns only to an earlier stage, from wherever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES), (state, target) => {
        const earlier = STAGES.indexOf(target) < STAGES.indexOf(state);
        expect(returnTo(state, target).allowed).toBe(earlier);
      }),
    );
  });

  it('moves no cycle that has ended', () => {
    for (const state of CYCLE_STATES.slice(-2)) {
      expect(advance(state)).toEqual({ allowed: false, code: 'cycle-ended' });
      expect(cancel(state)).toEqual({ allowed: false, code: 'cycle-ended' });
      expect(returnTo(state, 'target-setup')).toEqual({ allowed: false, code: 'cycle-ended' });
    }
  });
});
