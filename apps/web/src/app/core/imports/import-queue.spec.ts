import { TestBed } from '@angular/core/testing';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { DataImport } from '@assay/contract';
import { cycleIn } from '../../../testing/cycle';
import { request, setUp } from '../../../testing/page';
import { CycleRoom } from '../cycles/cycle-room';
import { ImportQueue } from './import-queue';

const cycle = cycleIn('data-collection');
const uploadOf = (table: string): string => `/api/cycles/${cycle.id}/data-collection/imports?table=${table}`;
const file = (name: string): File => new File(['x'], name);
const settle = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const started = (taskId: string): Partial<DataImport> => ({ id: `import-${taskId}`, taskId });

describe('queue of files to import', () => {
  let queue: ImportQueue;
  const steps = (): string[] => queue.files().map((one) => `${one.file.name} ${one.step}`);
  const pending = (url: string): readonly TestRequest[] =>
    TestBed.inject(HttpTestingController).match((sent) => sent.urlWithParams === url);

  beforeEach(async () => {
    setUp(CycleRoom, ImportQueue);
    TestBed.inject(CycleRoom).open(cycle.id);
    TestBed.tick();
    request('GET', `/api/cycles/${cycle.id}`).flush(cycle);
    await settle();
    queue = TestBed.inject(ImportQueue);
  });

  it('is ready when every file says what it holds', () => {
    expect(queue.ready()).toBe(false);
    queue.add([file('orders.csv'), file('Sheet1.csv')]);
    expect(queue.files().map(({ table }) => table)).toEqual(['orders', undefined]);
    expect(queue.ready()).toBe(false);
    queue.setTable(queue.files()[1]?.id ?? 0, 'invoices');
    expect(queue.ready()).toBe(true);
  });

  it('sends customers first, and the others only when those are in', async () => {
    queue.add([file('orders.csv'), file('customers.csv')]);
    const heard: string[] = [];
    const all = queue.send(({ taskId }) => heard.push(taskId));
    expect(steps()).toEqual(['orders.csv waiting', 'customers.csv sending']);
    request('POST', uploadOf('customers')).flush(started('t1'));
    await settle();
    request('GET', '/api/tasks/t1').flush({ state: 'running' });
    await settle();
    expect(pending(uploadOf('orders'))).toEqual([]);
    await settle(750);
    request('GET', '/api/tasks/t1').flush({ state: 'done' });
    await settle();
    request('POST', uploadOf('orders')).flush(started('t2'));
    await all;
    expect(heard).toEqual(['t1', 't2']);
    expect(queue.files()).toEqual([]);
  });

  it('keeps a refused file with the reason, and goes on with the next', async () => {
    queue.add([file('orders.csv'), file('tickets.csv')]);
    const all = queue.send(() => undefined);
    const problem = { type: 'about:blank', title: 'x', code: 'too-large', facts: { limit: '200 MB' } };
    request('POST', uploadOf('orders')).flush(
      { ...problem, status: 413 },
      { status: 413, statusText: 'Too large' },
    );
    await settle();
    request('POST', uploadOf('tickets')).flush(started('t3'));
    await all;
    expect(steps()).toEqual(['orders.csv refused']);
    expect(queue.files()[0]?.problem?.code).toBe('too-large');
    queue.remove(queue.files()[0]?.id ?? 0);
    expect(queue.files()).toEqual([]);
  });
});
