import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../platform/clock/calendar.js';
import { addDays } from '../../platform/clock/day.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';

/** The days that playbooks count from. */
@Injectable()
export class StageStart {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly calendar: Calendar,
  ) {}

  /** The day the cycle last came to the strategy stage; null when it has not been there. */
  async day(manager: EntityManager, cycleId: string): Promise<string | null> {
    const moves = await this.cycles.moves(manager, cycleId);
    const entered = moves.findLast(({ toState }) => toState === 'strategy');
    return entered ? this.calendar.dayOf(entered.at) : null;
  }

  /** So many days after the start; nothing is due before today. */
  due(start: string | null, days: number): string {
    const today = this.calendar.today();
    const due = addDays(start ?? today, days);
    return due < today ? today : due;
  }
}
