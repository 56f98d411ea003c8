import type { INestApplicationContext, Type } from '@nestjs/common';
import { DEMO_PEOPLE } from '@assay-tools/demo';
import { setTimeout as pause } from 'node:timers/promises';
import { PeopleReader } from '../core/people/people.reader.js';
import { TaskRepository } from '../core/tasks/task.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { Work } from '../platform/database/work.js';
import type { Actor } from '../platform/http/actor.js';

const PATIENCE_MS = 120_000;

/** Where the demo's people act: gives them the product's acts, and says what day it is. */
export class DemoStage {
  private readonly people = new Map<string, Actor>();

  constructor(private readonly app: INestApplicationContext) {}

  /** Learns who is who; call it once the people are there. */
  async meetPeople(): Promise<void> {
    const reader = this.app.get(PeopleReader);
    for (const { login } of DEMO_PEOPLE) {
      const person = await reader.personByLogin(login);
      if (!person) throw new RangeError(`nobody is called ${login}`);
      const { id, name, roles, departmentId } = person;
      const origin = { ip: '127.0.0.1', requestId: 'demo' };
      this.people.set(login, { id, name, roles, departmentId, language: 'zh', origin });
    }
  }

  act<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  get work(): Work {
    return this.app.get(Work);
  }

  who(login: string): Actor {
    const actor = this.people.get(login);
    if (!actor) throw new RangeError(`nobody is called ${login}`);
    return actor;
  }

  /** From now on it is nine o'clock, China time, on that day. */
  itIs(day: string): void {
    const start = Date.parse(`${day}T01:00:00.000Z`);
    const real = Date.now();
    this.app.get(Clock).now = () => new Date(start + (Date.now() - real));
  }

  /** From now on it is what it really is. */
  itIsToday(): void {
    this.app.get(Clock).now = () => new Date();
  }

  /** Waits for a task and the tasks it leads to. @throws Error when one fails */
  async done(cycleId: string): Promise<void> {
    const tasks = this.app.get(TaskRepository, { strict: false });
    const limit = Date.now() + PATIENCE_MS;
    while ((await tasks.openOfCycle(this.work.reader, cycleId)).length > 0) {
      if (Date.now() > limit) throw new Error('a task of the demo does not come to its end');
      await pause(50);
    }
  }
}
