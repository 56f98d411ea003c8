import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { tasks, type Task } from '@assay/contract';
import { jest } from '@jest/globals';
import { LiveEvents, OPEN_EVENTS } from './live';

/** A line whose other end the spec holds. */
class Line extends EventTarget {
  static readonly CLOSED = 2;
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent<string>) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 1;

  constructor(readonly url: string) {
    super();
  }

  close(): void {
    this.readyState = 2;
  }

  tell(task: Partial<Task>): void {
    this.onmessage?.(new MessageEvent('message', { data: JSON.stringify(task) }));
  }

  refuse(): void {
    this.readyState = 2;
    this.onerror?.();
  }
}

describe('live events', () => {
  let lines: Line[];
  beforeEach(() => {
    jest.useFakeTimers();
    lines = [];
    globalThis.EventSource = Line as unknown as typeof EventSource;
    const open = (url: string): Line => {
      const line = new Line(url);
      lines.push(line);
      return line;
    };
    TestBed.configureTestingModule({ providers: [{ provide: OPEN_EVENTS, useValue: open }] });
  });
  afterEach(() => jest.useRealTimers());

  function follow(cycleId = signal<string | undefined>('c1'), each?: (task: Task) => void) {
    const owner = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    const live = runInInjectionContext(owner, () =>
      TestBed.inject(LiveEvents).follow(
        tasks.events,
        () => {
          const wanted = cycleId();
          return wanted === undefined ? undefined : { query: { cycleId: wanted } };
        },
        each,
      ),
    );
    TestBed.tick();
    return { owner, live, cycleId };
  }

  it('hands every event on, even when two come at once', () => {
    const heard: string[] = [];
    const { live } = follow(signal('c1'), ({ id }) => heard.push(id));
    lines[0]?.tell({ id: 'a' });
    lines[0]?.tell({ id: 'b' });
    expect(heard).toEqual(['a', 'b']);
    expect(live.value()?.id).toBe('b');
  });

  it('opens a new line when what is followed changes, and none when nothing is', () => {
    const { cycleId } = follow();
    expect(lines[0]?.url).toBe('/api/tasks/events?cycleId=c1');
    cycleId.set('c2');
    TestBed.tick();
    expect(lines.map(({ url, readyState }) => [url.slice(-2), readyState])).toEqual([
      ['c1', 2],
      ['c2', 1],
    ]);
    cycleId.set(undefined);
    TestBed.tick();
    expect(lines[1]?.readyState).toBe(2);
    expect(lines).toHaveLength(2);
  });

  it('tries a refused line again, ever more seldom', () => {
    const { live } = follow();
    lines[0]?.onopen?.();
    expect(live.connected()).toBe(true);
    lines[0]?.refuse();
    expect(live.connected()).toBe(false);
    jest.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(2);
    lines[1]?.refuse();
    jest.advanceTimersByTime(1_999);
    expect(lines).toHaveLength(2);
    jest.advanceTimersByTime(1);
    expect(lines).toHaveLength(3);
  });

  it('ends with its owner and with the event "done"', () => {
    const { owner } = follow();
    owner.destroy();
    expect(lines[0]?.readyState).toBe(2);
    follow();
    lines[1]?.dispatchEvent(new Event('done'));
    expect(lines[1]?.readyState).toBe(2);
    jest.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(2);
  });
});
