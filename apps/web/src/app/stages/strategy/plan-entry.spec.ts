import { actionLine } from '../../../testing/actions';
import {
  draftOf,
  EMPTY_ENTRY,
  entered,
  entryOf,
  goalOf,
  lacking,
  meant,
  NO_ORIGINS,
  written,
} from './plan-entry';

const both = { zh: '回访客户', en: 'Call the customer' };

describe('entry of a plan', () => {
  it('keeps both languages as long as nobody changes the words', () => {
    expect(written('回访客户', both, 'zh')).toEqual(both);
    expect(written('三日内回访', both, 'zh')).toEqual({ zh: '三日内回访', en: null });
    expect(written('Call', undefined, 'en')).toEqual({ zh: null, en: 'Call' });
  });

  it.each([
    [0.05, 0.01, '5'],
    [0.07, 0.01, '7'],
    [500_000, 10_000, '50'],
    [2.5, 1, '2.5'],
  ])('%d is typed as %s times a unit of %d, and comes back exactly', (value, per, typed) => {
    expect(entered(value, per)).toBe(typed);
    expect(meant(typed, per)).toBe(value);
  });

  it.each(['', '  ', 'abc', 'Infinity'])('takes %j for no figure', (typed) => {
    expect(meant(typed, 1)).toBeNull();
  });

  it('goes beyond an edge that is not enough itself, and only there', () => {
    const options = [{ metric: 'interaction_change', next: { to: 0.05, beyond: true } }];
    const goal = (typed: string) => goalOf({ metric: 'interaction_change', goal: typed }, options, 0.01);
    expect(goal('5')).toEqual({ metric: 'interaction_change', to: 0.05, beyond: true });
    expect(goal('6')).toEqual({ metric: 'interaction_change', to: 0.06, beyond: false });
    expect(goalOf({ metric: '', goal: '5' }, options, 1)).toBeNull();
  });

  it('S3-38: an action goes into the form and comes out the same', () => {
    const action = actionLine();
    const entry = entryOf(action, 'zh', 0.01);
    expect(entry).toMatchObject({ metric: 'complaint_rate', goal: '5', dueDate: '2026-09-30' });
    const origins = { problem: action.problem, measure: action.measure, measureKey: null };
    expect(draftOf(entry, origins, [], 'zh', 0.01)).toEqual({
      indicator: 'complaint_rate',
      problem: action.problem,
      measure: action.measure,
      measureKey: null,
      departmentId: action.department?.id,
      dueDate: '2026-09-30',
      effect: { metric: 'complaint_rate', to: 0.05, beyond: false },
    });
  });

  it('names what is missing', () => {
    expect(lacking(EMPTY_ENTRY)).toEqual(['problem', 'measure', 'dueDate']);
    const full = { ...EMPTY_ENTRY, problem: '投诉多', measure: '回访', dueDate: '2026-10-01' };
    expect(lacking(full)).toEqual([]);
    expect(lacking({ ...full, metric: 'spend', goal: 'x' })).toEqual(['goal']);
    expect(draftOf(full, NO_ORIGINS, [], 'en', 1).problem).toEqual({ zh: null, en: '投诉多' });
  });
});
