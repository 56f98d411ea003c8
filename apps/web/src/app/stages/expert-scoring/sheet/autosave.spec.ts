import { jest } from '@jest/globals';
import { ApiProblem } from '../../../platform/api/api-problem';
import { Autosave } from './autosave';

const when = '2026-10-01T01:00:00.000Z';
const unreachable = new ApiProblem({ code: 'unreachable', status: 0 });
const stale = new ApiProblem({ code: 'stale-version', status: 409 });

describe('autosave', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits for a pause in typing, and saves once', async () => {
    const save = jest.fn(() => Promise.resolve(when));
    const saving = new Autosave(save);
    for (let letter = 0; letter < 5; letter += 1) {
      saving.changed('note', 700);
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(save).not.toHaveBeenCalled();
    expect(saving.state()).toBe('unsaved');
    await jest.advanceTimersByTimeAsync(700);
    expect(save).toHaveBeenCalledTimes(1);
    expect(saving.state()).toBe('saved');
    expect(saving.savedAt()).toBe(when);
  });

  it('saves one thing after the other, never two at once', async () => {
    let open = 0;
    let most = 0;
    const order: string[] = [];
    const saving = new Autosave(async (key) => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(key);
      open -= 1;
      return when;
    });
    saving.changed('a', 0);
    saving.changed('b', 0);
    await jest.advanceTimersByTimeAsync(20);
    saving.changed('a', 0);
    await jest.advanceTimersByTimeAsync(500);
    expect(order).toEqual(['a', 'b', 'a']);
    expect(most).toBe(1);
    expect(saving.pending()).toBe(false);
  });

  it('tries again when the server cannot be reached, and says so meanwhile', async () => {
    const save = jest.fn<() => Promise<string>>().mockRejectedValueOnce(unreachable).mockResolvedValue(when);
    const saving = new Autosave(save);
    saving.changed('a', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect(saving.state()).toBe('failed');
    expect(saving.pending()).toBe(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(saving.state()).toBe('saved');
  });

  it('stops at a refusal until the person has looked at the present state', async () => {
    const save = jest.fn<() => Promise<string>>().mockRejectedValue(stale);
    const saving = new Autosave(save);
    saving.changed('a', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect(saving.problem()).toBe(stale);
    expect(saving.state()).toBe('unsaved');
    saving.changed('a', 0);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await saving.flush()).toBe(false);
    saving.forget();
    expect(saving.state()).toBe('clean');
    expect(await saving.flush()).toBe(true);
  });

  it('saves at once before the page is left', async () => {
    const save = jest.fn(() => Promise.resolve(when));
    const saving = new Autosave(save);
    saving.changed('note', 700);
    expect(await saving.flush()).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
