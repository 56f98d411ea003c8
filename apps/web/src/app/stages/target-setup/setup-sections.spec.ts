import { NEEDED_ROLES, setupBlockers } from '@assay/cycle';
import { cycleIn } from '../../../testing/cycle';
import { doneSections, sectionOf, SECTIONS } from './setup-sections';

const nothing = {
  hasTarget: false,
  frozen: false,
  customers: 0,
  hasModel: false,
  openFaults: 0,
  teamRoles: [],
  deadlines: {},
};

describe('parts of the set-up', () => {
  it('have a place for everything that can be missing', () => {
    const all = [
      ...setupBlockers(nothing),
      ...setupBlockers({ ...nothing, frozen: true, hasModel: true, openFaults: 2 }),
    ];
    for (const blocker of all) expect(sectionOf(blocker)).toBeDefined();
  });

  it('are ticked as what belongs to them is there', () => {
    const blockers = setupBlockers({ ...nothing, hasTarget: true, teamRoles: NEEDED_ROLES });
    const cycle = cycleIn('target-setup', { blockers });
    expect([...doneSections(cycle)]).toEqual(['goal', 'team']);
  });

  it('are all ticked once the cycle has gone on, whatever is missing there', () => {
    const blockers = [{ code: 'values-not-collected', facts: {} }];
    expect([...doneSections(cycleIn('data-collection', { blockers }))]).toEqual([...SECTIONS]);
  });
});
