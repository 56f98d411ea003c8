import * as fc from 'fast-check';
import { STAGES } from '../stages.js';
import { NEEDED_ROLES, setupBlockers, setupPercent, type SetupFacts } from './target-setup.js';

const ready: SetupFacts = {
  hasTarget: true,
  frozen: true,
  customers: 300,
  hasModel: true,
  openFaults: 0,
  teamRoles: [...NEEDED_ROLES],
  deadlines: Object.fromEntries(STAGES.map((stage, index) => [stage, `2026-10-${10 + index}`])),
};

const nothing: SetupFacts = {
  hasTarget: false,
  frozen: false,
  customers: 0,
  hasModel: false,
  openFaults: 0,
  teamRoles: [],
  deadlines: {},
};

describe('setupBlockers', () => {
  it('lets a complete set-up go', () => {
    expect(setupBlockers(ready)).toEqual([]);
    expect(setupPercent(ready)).toBe(100);
  });

  it('lists everything that is missing at once', () => {
    const codes = setupBlockers(nothing).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['goal-missing', 'scope-not-frozen', 'model-missing']);
    expect(codes.filter((code) => code === 'role-unfilled')).toHaveLength(4);
    expect(codes.filter((code) => code === 'deadline-missing')).toHaveLength(8);
    expect(setupPercent(nothing)).toBe(0);
  });

  it('refuses an empty list and a model with open faults', () => {
    expect(setupBlockers({ ...ready, customers: 0 })).toEqual([{ code: 'scope-empty', facts: {} }]);
    expect(setupBlockers({ ...ready, openFaults: 2 })).toEqual([
      { code: 'model-has-faults', facts: { count: 2 } },
    ]);
  });

  it('counts 100 only when nothing is missing', () => {
    const facts = fc.record({
      hasTarget: fc.boolean(),
      frozen: fc.boolean(),
      customers: fc.nat(5),
      hasModel: fc.boolean(),
      openFaults: fc.nat(2),
      teamRoles: fc.subarray([...NEEDED_ROLES]),
      deadlines: fc.constantFrom({}, ready.deadlines),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const percent = setupPercent(some);
        expect(percent === 100).toBe(setupBlockers(some).length === 0);
        expect(percent).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
