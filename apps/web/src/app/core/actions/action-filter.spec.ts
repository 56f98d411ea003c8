import { actionLine } from '../../../testing/actions';
import { choicesOf, EVERY_ACTION, filterActions } from './action-filter';

const late = actionLine({ id: 'late', overdue: true });
const done = actionLine({
  id: 'done',
  status: 'done',
  owner: { id: 'o2', name: '周敏' },
  department: { id: 'd2', name: { zh: '市场部', en: 'Marketing' } },
  measure: { zh: null, en: 'Send a coupon' },
});
const all = [late, done];

describe('filter of actions', () => {
  it.each([
    [{}, ['late', 'done']],
    [{ search: ' coupon' }, ['done']],
    [{ search: 'c002' }, ['late', 'done']],
    [{ department: 'd2' }, ['done']],
    [{ owner: late.owner.id }, ['late']],
    [{ status: 'done' as const }, ['done']],
    [{ overdue: true }, ['late']],
    [{ overdue: true, status: 'done' as const }, []],
  ])('%j leaves %j', (part, ids) => {
    expect(filterActions(all, { ...EVERY_ACTION, ...part }).map(({ id }) => id)).toEqual(ids);
  });

  it('offers what occurs', () => {
    const { departments, owners } = choicesOf([...all, actionLine({ id: 'third' })]);
    expect(departments.map(({ name }) => name.zh)).toEqual(['客服部', '市场部']);
    expect(owners.map(({ name }) => name)).toEqual(['林娜', '周敏']);
  });
});
