import { reminderStep } from './reminder-step.js';

describe('reminderStep', () => {
  it.each([
    ['2026-10-08', 'early'],
    ['2026-10-09', 'soon'],
    ['2026-10-12', 'soon'],
    ['2026-10-13', 'overdue'],
    ['2026-10-16', 'overdue'],
    ['2026-10-17', 'tell-superior'],
    ['2026-10-18', 'tell-superior'],
    ['2026-10-19', 'at-risk'],
    ['2027-01-01', 'at-risk'],
  ])('is on %s, with the last day on 2026-10-12, %s', (today, step) => {
    expect(reminderStep('2026-10-12', today)).toBe(step);
  });

  it('is early without a last day, and counts days over the end of a leap February', () => {
    expect(reminderStep(null, '2026-10-12')).toBe('early');
    expect(reminderStep('2028-02-26', '2028-03-02')).toBe('tell-superior');
  });
});
