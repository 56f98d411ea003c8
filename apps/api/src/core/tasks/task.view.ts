import type { Task as TaskView } from '@assay/contract';
import type { Task } from './task.entity.js';

export function taskView(task: Task): TaskView {
  return {
    id: task.id,
    kind: task.kind,
    cycleId: task.cycleId,
    subjectId: task.subjectId,
    state: task.state,
    done: task.done,
    total: task.total,
    problem: task.problemCode ? { code: task.problemCode, facts: task.problemFacts ?? {} } : null,
    startedBy: task.startedByName,
    createdAt: task.createdAt.toISOString(),
    finishedAt: task.finishedAt?.toISOString() ?? null,
  };
}
