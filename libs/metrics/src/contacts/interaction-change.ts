import type { Day } from '../calendar/day.js';
import { addMonths, isWithin, windowOf, type Window } from '../calendar/months.js';
import { bump } from '../metrics/bump.js';
import { columnOf, type MetricColumn } from '../metrics/metric-column.js';
import type { InteractionFacts } from './contact-tally.js';

/** Interactions of two neighbouring windows of equal length: the last months and those before. */
export class ChangeTally {
  private readonly late: Uint32Array;
  private readonly early: Uint32Array;
  private readonly lateWindow: Window;
  private readonly earlyWindow: Window;

  constructor(
    private readonly size: number,
    asOf: Day,
    months: number,
  ) {
    this.late = new Uint32Array(size);
    this.early = new Uint32Array(size);
    this.lateWindow = windowOf(asOf, months);
    this.earlyWindow = { after: addMonths(asOf, -2 * months), last: this.lateWindow.after };
  }

  interaction(index: number, { day }: InteractionFacts): void {
    if (isWithin(this.lateWindow, day)) bump(this.late, index);
    else if (isWithin(this.earlyWindow, day)) bump(this.early, index);
  }

  /** Interactions in the last months / in the months before - 1. */
  change(): MetricColumn {
    return columnOf(this.size, (column, index) => {
      const late = this.late[index] ?? 0;
      const early = this.early[index] ?? 0;
      if (early === 0) column.miss(index, 'no-earlier-interactions', late);
      else column.set(index, (late - early) / early, late + early);
    });
  }
}
