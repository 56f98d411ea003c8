import {
  ACTION_STATUSES,
  isOverdue,
  needsNote,
  settledProgress,
  type ActionProgress,
} from './action-progress.js';

const begun: ActionProgress = { status: 'in-progress', percent: 40 };

describe('progress of an action', () => {
  it.each<[ActionProgress, ActionProgress]>([
    [
      { status: 'done', percent: 40 },
      { status: 'done', percent: 100 },
    ],
    [
      { status: 'cancelled', percent: 90 },
      { status: 'cancelled', percent: 40 },
    ],
    [
      { status: 'open', percent: 10 },
      { status: 'in-progress', percent: 10 },
    ],
    [
      { status: 'open', percent: 0 },
      { status: 'open', percent: 0 },
    ],
    [
      { status: 'in-progress', percent: 100 },
      { status: 'in-progress', percent: 100 },
    ],
  ])('wanted %j is kept as %j', (wanted, kept) => {
    expect(settledProgress(begun, wanted)).toEqual(kept);
  });

  it('asks for a note where something ends or is taken up again, and nowhere else', () => {
    const asked = ACTION_STATUSES.flatMap((before) =>
      ACTION_STATUSES.filter((wanted) => needsNote(before, wanted)).map((wanted) => `${before} > ${wanted}`),
    );
    expect(asked).toEqual([
      'open > done',
      'open > cancelled',
      'in-progress > done',
      'in-progress > cancelled',
      'done > open',
      'done > in-progress',
      'done > cancelled',
      'cancelled > open',
      'cancelled > in-progress',
      'cancelled > done',
    ]);
  });

  it('is overdue from the day after the due day, until it ends', () => {
    const due = { status: 'open', dueDate: '2026-03-31' } as const;
    expect(isOverdue(due, '2026-03-31')).toBe(false);
    expect(isOverdue(due, '2026-04-01')).toBe(true);
    expect(isOverdue({ ...due, status: 'done' }, '2026-04-01')).toBe(false);
  });
});
