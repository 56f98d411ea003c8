import { chooseOwner, type OwnerPool } from './choose-owner.js';

const pool = (): OwnerPool => ({
  eligible: new Set(['li', 'wang', 'zhao']),
  team: ['wang', 'zhao'],
  load: new Map([['wang', 1]]),
});

describe('chooseOwner', () => {
  it("takes the customer's account owner", () => {
    expect(chooseOwner('li', pool())).toBe('li');
  });

  it('takes whoever of the team has least to do for a customer without a working owner', () => {
    const shared = pool();
    const chosen = [null, 'left-the-company', null].map((owner) => chooseOwner(owner, shared));
    expect(chosen).toEqual(['zhao', 'wang', 'zhao']);
  });

  it('finds nobody where nobody may', () => {
    expect(chooseOwner('li', { eligible: new Set(), team: ['wang'], load: new Map() })).toBeNull();
  });
});
