import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Clock } from './clock.js';
import { dayIn } from './day.js';

/**
 * The company's calendar: which day a moment falls on is decided by its zone alone, wherever servers and
 * people are. Due dates, deadlines and what is overdue all go by it.
 */
@Injectable()
export class Calendar {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** IANA name, `Asia/Shanghai`. */
  get zone(): string {
    return this.config.settings.TIME_ZONE;
  }

  /** `2026-03-31`. */
  today(): string {
    return this.dayOf(this.clock.now());
  }

  dayOf(moment: Date): string {
    return dayIn(this.zone, moment);
  }
}
