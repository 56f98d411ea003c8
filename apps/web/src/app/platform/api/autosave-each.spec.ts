import { Injector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { ApiProblem } from './api-problem';
import type { Autosave } from './autosave';
import { autosaveEach } from './autosave-each';

const when = '2026-10-01T01:00:00.000Z';
const unreachable = new ApiProblem({ code: 'unreachable', status: 0 });
const signedOut = new ApiProblem({ code: 'not-signed-in', status: 401 });
const stale = new ApiProblem({ code: 'stale-version', status: 409 });

describe('autosaving of several things', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const begin = (save: (key: string) => Promise<string>): Autosave<string> =>
    runInInjectionContext(TestBed.inject(Injector), () => autosaveEach(save, { again: [1_000] }));

  it('waits for a pause in typing, and saves once', async () => {
    const save = jest.fn(() => Promise.resolve(when));
    const saving = begin(save);
    for (let letter = 0; letter < 5; letter += 1) {
      saving.change('note', 700);
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(save).not.toHaveBeenCalled();
    expect(saving.state()).toBe('unsaved');
    await jest.advanceTimersByTimeAsync(700);
    expect(save).toHaveBeenCalledTimes(1);
    expect([saving.state(), saving.at()]).toEqual(['saved', when]);
  });

  it('saves one thing after the other, never two at once', async () => {
    let open = 0;
    let most = 0;
    const order: string[] = [];
    const saving = begin(async (key) => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(key);
      open -= 1;
      return when;
    });
    saving.change('a', 0);
    saving.change('b', 0);
    await jest.advanceTimersByTimeAsync(20);
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(500);
    expect(order).toEqual(['a', 'b', 'a']);
    expect(most).toBe(1);
    expect([saving.idle(), saving.at()]).toEqual([true, when]);
  });

  it('tries again when the server cannot be reached, and says so meanwhile', async () => {
    const save = jest.fn<() => Promise<string>>().mockRejectedValueOnce(unreachable).mockResolvedValue(when);
    const saving = begin(save);
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect([saving.state(), saving.idle()]).toEqual(['failed', false]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(saving.state()).toBe('saved');
  });

  it('goes on by itself when somebody whose session has ended signs in again in another tab', async () => {
    const save = jest.fn<() => Promise<string>>().mockRejectedValueOnce(signedOut).mockResolvedValue(when);
    const saving = begin(save);
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect([saving.problem(), saving.state()]).toEqual([signedOut, 'failed']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([saving.problem(), saving.state()]).toEqual([undefined, 'saved']);
  });

  it('stops at a refusal until the person has looked at the present state', async () => {
    const save = jest.fn<() => Promise<string>>().mockRejectedValue(stale);
    const saving = begin(save);
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect([saving.problem(), saving.state()]).toEqual([stale, 'conflict']);
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await saving.flush()).toBe(false);
    saving.reset();
    expect(saving.state()).toBe('clean');
    expect(await saving.flush()).toBe(true);
  });

  it('does not save again what was given up while it was refused', async () => {
    let refuse: (failure: ApiProblem) => void = () => undefined;
    const saved: string[] = [];
    const saving = begin((key) => {
      saved.push(key);
      return key === 'a' ? new Promise((_, reject) => (refuse = reject)) : Promise.resolve(when);
    });
    saving.change('a', 0);
    await jest.advanceTimersByTimeAsync(0);
    saving.reset();
    refuse(unreachable);
    saving.change('b', 0);
    await jest.advanceTimersByTimeAsync(5_000);
    expect([saved, saving.state()]).toEqual([['a', 'b'], 'saved']);
  });

  it('saves at once before the page is left', async () => {
    const save = jest.fn(() => Promise.resolve(when));
    const saving = begin(save);
    saving.change('note', 700);
    expect(await saving.flush()).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
