import { tasks, type Task } from '@assay/contract';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from './client.js';

const PATIENCE_MS = 30_000;
const OPEN = new Set(['queued', 'running']);

/** Waits until a piece of long work has ended, however it did. @throws Error when it takes too long */
export async function ended(client: Client, taskId: string): Promise<Task> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const task = await client.call(tasks.one, { params: { id: taskId } });
    if (!OPEN.has(task.state)) return task;
    if (Date.now() > limit)
      throw new Error(`task ${task.kind} is still ${task.state} at ${task.done}/${task.total}`);
    await pause(50);
  }
}
