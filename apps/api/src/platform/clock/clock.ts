import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is, so that tests can say so themselves. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
