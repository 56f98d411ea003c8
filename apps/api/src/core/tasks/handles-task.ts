import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { TASK_KINDS, type TaskKind } from '@assay/contract';
import type { TaskHandler } from './task-run.js';

const TASK_HANDLER = 'task-handler';

/** Marks a provider as the one that does its `kind` of task. */
export const HandlesTask = (): ClassDecorator => SetMetadata(TASK_HANDLER, true);

/** Finds the handler of each kind; a kind without one, or with two, refuses the start. */
@Injectable()
export class TaskHandlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  byKind(): Map<TaskKind, TaskHandler> {
    const found = new Map<TaskKind, TaskHandler>();
    for (const wrapper of this.discovery.getProviders()) {
      if (!wrapper.metatype || !wrapper.instance) continue;
      if (!this.reflector.get<boolean>(TASK_HANDLER, wrapper.metatype as never)) continue;
      const handler = wrapper.instance as TaskHandler;
      if (found.has(handler.kind)) throw new Error(`two handlers for tasks of kind ${handler.kind}`);
      found.set(handler.kind, handler);
    }
    const missing = TASK_KINDS.filter((kind) => !found.has(kind));
    if (missing.length > 0) throw new Error(`no handler for tasks of kind ${missing.join(', ')}`);
    return found;
  }
}
