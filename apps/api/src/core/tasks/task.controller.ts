import { Controller } from '@nestjs/common';
import { tasks, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { TaskReads } from './task.reads.js';

@Controller()
export class TaskController {
  constructor(private readonly reads: TaskReads) {}

  @Handles(tasks.events)
  events(@By() actor: Actor, @Input() { query }: InputOf<typeof tasks.events>) {
    return this.reads.events(actor, query.cycleId);
  }

  @Handles(tasks.one)
  one(@By() actor: Actor, @Input() { params }: InputOf<typeof tasks.one>) {
    return this.reads.one(actor, params.id);
  }
}
