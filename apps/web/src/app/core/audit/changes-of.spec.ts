import { changesOf } from './changes-of';

describe('changes of an entry', () => {
  it('are the fields that differ, those that came and those that went', () => {
    const before = { name: '赵刚', roles: ['head'], active: true, email: null };
    const after = { name: '赵钢', roles: ['head'], active: false, department: 'sales' };
    expect(changesOf({ before, after })).toEqual([
      { field: 'name', before: '赵刚', after: '赵钢' },
      { field: 'active', before: 'true', after: 'false' },
      { field: 'department', before: '', after: 'sales' },
    ]);
  });

  it('are none where nothing was recorded', () => {
    expect(changesOf({ before: null, after: null })).toEqual([]);
  });
});
