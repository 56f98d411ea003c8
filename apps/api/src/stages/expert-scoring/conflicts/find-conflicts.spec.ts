import { barringOf, findConflicts, type CustomerTies, type ExpertTies } from './find-conflicts.js';

const expert = (more: Partial<ExpertTies> = {}): ExpertTies => ({
  id: 'li',
  departmentId: 'marketing',
  isHead: false,
  pastDepartmentIds: [],
  ...more,
});
const customer = (more: Partial<CustomerTies> = {}): CustomerTies => ({
  ownerIds: ['zhou'],
  pastOwnerIds: [],
  departmentIds: ['sales'],
  declaredIds: [],
  ...more,
});

describe('findConflicts', () => {
  it('finds none between strangers', () => {
    expect(findConflicts(expert(), customer())).toEqual([]);
    expect(findConflicts(expert({ departmentId: null }), customer({ departmentIds: [] }))).toEqual([]);
  });

  it.each([
    ['the owner', {}, { ownerIds: ['zhou', 'li'] }, ['owner'], 'owner'],
    ['an earlier owner', {}, { pastOwnerIds: ['li'] }, ['past-owner'], 'past-owner'],
    ['an owner then and now, once', {}, { ownerIds: ['li'], pastOwnerIds: ['li'] }, ['owner'], 'owner'],
    ['the head of its department', { departmentId: 'sales', isHead: true }, {}, ['head'], 'head'],
    ['who declared it before', {}, { declaredIds: ['li'] }, ['declared'], 'declared'],
    ['a colleague of the owner, who is not barred', { departmentId: 'sales' }, {}, ['member'], undefined],
    [
      'who left the department, who is not barred',
      { pastDepartmentIds: ['service', 'sales'] },
      {},
      ['past-member'],
      undefined,
    ],
    [
      'all of it, gravest first',
      { departmentId: 'sales', isHead: true },
      { ownerIds: ['li'], declaredIds: ['li'] },
      ['owner', 'declared', 'head'],
      'owner',
    ],
  ] as const)('names %s', (_, who, whom, found, barring) => {
    const conflicts = findConflicts(expert(who), customer(whom));
    expect(conflicts).toEqual(found);
    expect(barringOf(conflicts)).toBe(barring);
  });
});
