import type { Day } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { WorkMonth } from './horizon.ts';

/**
 * Turns a rate into whole events without luck deciding the sum: what a month leaves over
 * goes to the next. Rates of 0.4 give an event every two or three months.
 */
export class Accrual {
  private held: number;

  constructor(random: Random) {
    this.held = random.next();
  }

  take(rate: number): number {
    this.held += rate;
    const whole = Math.floor(this.held);
    this.held -= whole;
    return whole;
  }
}

/** That many workdays of the month, none before `from`, in order; two events may share a day. */
export function workdaysIn(month: WorkMonth, count: number, from: Day, random: Random): Day[] {
  const open = from <= month.first ? month.workdays : month.workdays.filter((on) => on >= from);
  if (open.length === 0) return [];
  return Array.from({ length: count }, () => random.pick(open)).sort((a, b) => a - b);
}
