import { TestBed } from '@angular/core/testing';
import type { Task } from '@assay/contract';
import { setUp } from '../../../testing/page';
import { OPEN_EVENTS } from '../../platform/api/live';
import { CycleTasks } from './cycle-tasks';

/** The server's end of the line. */
class Line extends EventTarget {
  onmessage: ((event: { data: string }) => void) | undefined;
  close(): void {
    return;
  }
  tell(task: Partial<Task>): void {
    this.onmessage?.({ data: JSON.stringify(task) });
  }
}

describe('tasks of a cycle', () => {
  it('are known by kind and subject, the newest first, as they go on', () => {
    const line = new Line();
    setUp(CycleTasks, { provide: OPEN_EVENTS, useValue: () => line });
    const tasks = TestBed.inject(CycleTasks);
    tasks.watch('c1');
    TestBed.tick();
    line.tell({ id: 'a', kind: 'calculate', subjectId: 'r1', createdAt: '2026-03-31T08:00:00Z', done: 1 });
    line.tell({ id: 'b', kind: 'calculate', subjectId: 'r2', createdAt: '2026-03-31T09:00:00Z', done: 0 });
    line.tell({ id: 'a', kind: 'calculate', subjectId: 'r1', createdAt: '2026-03-31T08:00:00Z', done: 7 });
    expect(tasks.newest('calculate')?.id).toBe('b');
    expect(tasks.newest('calculate', 'r1')?.done).toBe(7);
    expect(tasks.newest('import-file')).toBeUndefined();
    tasks.watch('c2');
    expect(tasks.all()).toEqual([]);
  });
});
