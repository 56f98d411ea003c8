/** How urgent open work is: the ladder from a friendly word to a risk. */
export const REMINDER_STEPS = ['early', 'soon', 'overdue', 'tell-superior', 'at-risk'] as const;

export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** Days before the last day from which work is due soon. */
const SOON = 3;
/** Days after the last day from which the superior is told, and from which the work is at risk. */
const SUPERIOR = 5;
const RISK = 7;

const DAY_MS = 86_400_000;

/**
 * The step of the ladder on a day: three days before the last day work is due soon, five days after it the superior is
 * told, seven days after it the work is at risk.
 *
 * @param due the last day, `2026-10-12`; work without one is early
 * @param today `2026-10-10`
 */
export function reminderStep(due: string | null, today: string): ReminderStep {
  if (due === null) return 'early';
  const late = Math.round((Date.parse(today) - Date.parse(due)) / DAY_MS);
  if (late >= RISK) return 'at-risk';
  if (late >= SUPERIOR) return 'tell-superior';
  if (late > 0) return 'overdue';
  return late >= -SOON ? 'soon' : 'early';
}
