import { Component, inject, Injector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { ApiProblem } from './api-problem';
import { autosave, type Autosave } from './autosave';

const busy = new ApiProblem({ code: 'try-later', status: 503 });
const stale = new ApiProblem({ code: 'stale-version', status: 409 });

/** A server that answers when the spec says so. */
class Server {
  readonly got: string[] = [];
  private answer: ((failure?: ApiProblem) => void) | undefined;

  readonly save = (value: string): Promise<void> => {
    this.got.push(value);
    return new Promise((resolve, reject) => {
      this.answer = (failure) => (failure ? reject(failure) : resolve());
    });
  };

  async say(failure?: ApiProblem): Promise<void> {
    this.answer?.(failure);
    await jest.advanceTimersByTimeAsync(0);
  }
}

describe('autosave', () => {
  let server: Server;
  let saving: Autosave<string>;
  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
    const options = { rest: 600, again: [1_000, 5_000], savedAt: () => '2026-03-31T08:00:00.000Z' };
    saving = runInInjectionContext(TestBed.inject(Injector), () => autosave(server.save, options));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('saves the newest value after a rest, once', async () => {
    saving.change('价');
    saving.change('价值');
    expect(saving.state()).toBe('unsaved');
    await jest.advanceTimersByTimeAsync(599);
    expect(server.got).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect([server.got, saving.state()]).toEqual([['价值'], 'saving']);
    await server.say();
    expect([saving.state(), saving.at()]).toEqual(['saved', '2026-03-31T08:00:00.000Z']);
  });

  it('never has two calls under way: what changes meanwhile goes next', async () => {
    saving.change('1');
    await jest.advanceTimersByTimeAsync(600);
    saving.change('2');
    saving.change('3');
    await jest.advanceTimersByTimeAsync(600);
    expect(server.got).toEqual(['1']);
    await server.say();
    expect(server.got).toEqual(['1', '3']);
    await server.say();
    expect([saving.state(), saving.idle()]).toEqual(['saved', true]);
  });

  it('tries again after a failure that may pass, ever more seldom', async () => {
    saving.change('1');
    await jest.advanceTimersByTimeAsync(600);
    await server.say(busy);
    expect([saving.state(), saving.problem()]).toEqual(['failed', busy]);
    await jest.advanceTimersByTimeAsync(1_000);
    await server.say(busy);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(server.got).toEqual(['1', '1']);
    await jest.advanceTimersByTimeAsync(1);
    await server.say();
    expect([server.got, saving.state(), saving.problem()]).toEqual([['1', '1', '1'], 'saved', undefined]);
  });

  it('rests as long as the change wants', async () => {
    saving.change('1', 0);
    await jest.advanceTimersByTimeAsync(0);
    expect(server.got).toEqual(['1']);
  });

  it('stops at a conflict, until the present state was loaded', async () => {
    saving.change('1');
    await jest.advanceTimersByTimeAsync(600);
    await server.say(stale);
    saving.change('2');
    await jest.advanceTimersByTimeAsync(60_000);
    expect([server.got, saving.state()]).toEqual([['1'], 'conflict']);
    expect(await saving.flush()).toBe(false);
    saving.reset();
    saving.change('3');
    await jest.advanceTimersByTimeAsync(600);
    expect(server.got).toEqual(['1', '3']);
  });

  it('hears no more of what was on its way when it was reset', async () => {
    saving.change('1', 0);
    await jest.advanceTimersByTimeAsync(0);
    saving.reset();
    await server.say(stale);
    expect([saving.state(), saving.problem(), await saving.flush()]).toEqual(['clean', undefined, true]);
  });

  it('saves at once when asked, and says whether it is done', async () => {
    saving.change('1');
    const done = saving.flush();
    await server.say();
    expect([server.got, await done]).toEqual([['1'], true]);
    expect(await saving.flush()).toBe(true);
  });

  it('saves what is waiting when its page goes', () => {
    @Component({ template: '' })
    class Page {
      readonly saving = autosave(server.save);
      readonly injector = inject(Injector);
    }
    const page = TestBed.createComponent(Page);
    page.componentInstance.saving.change('last');
    page.destroy();
    expect(server.got).toEqual(['last']);
  });
});
