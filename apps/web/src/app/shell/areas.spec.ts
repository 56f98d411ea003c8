import { roleAllows, ROLES, type Role } from '@assay/cycle';
import { AREAS, areasFor, homeOf } from './areas';

function keys(...roles: Role[]): string[] {
  return areasFor(roles, (act) => roleAllows(roles, act)).map(({ key }) => key);
}

describe('areas', () => {
  it.each([
    ['coordinator', '/cycles'],
    ['expert', '/work'],
    ['head', '/work/approvals'],
    ['owner', '/customers'],
    ['executive', '/dashboard'],
    ['admin', '/people'],
    ['auditor', '/audit'],
  ] as const)('a %s sees %s first', (role, home) => {
    expect(homeOf([role])).toBe(home);
    expect(areasFor([role], (act) => roleAllows([role], act))[0]?.path).toBe(home);
  });

  it('show an administrator no results, and an expert no customers', () => {
    expect(keys('admin')).toEqual(['people', 'departments', 'system']);
    expect(keys('expert')).toEqual(['work', 'cycles']);
  });

  it('add up for somebody with several roles', () => {
    expect(keys('expert', 'owner')).toEqual(expect.arrayContaining([...keys('expert'), ...keys('owner')]));
  });

  it('leave somebody without a role their account', () => {
    expect(homeOf([])).toBe('/account');
    expect(keys()).toEqual([]);
  });

  it('are each found by some role, and have their own path', () => {
    const found = new Set(ROLES.flatMap((role) => keys(role)));
    expect([...found].sort()).toEqual(AREAS.map(({ key }) => key).sort());
    expect(new Set(AREAS.map(({ path }) => path)).size).toBe(AREAS.length);
  });
});
