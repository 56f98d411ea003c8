import { ApiProblem } from './api-problem';
import { attempt } from './attempt';

describe('an attempt', () => {
  it('is busy until the work is done, and does not start twice', async () => {
    const saving = attempt();
    let finish: (value: string) => void = () => undefined;
    const first = saving.run(() => new Promise<string>((resolve) => (finish = resolve)));
    const second = saving.run(() => Promise.resolve('again'));
    expect(saving.busy()).toBe(true);
    expect(await second).toBeUndefined();
    finish('saved');
    expect(await first).toBe('saved');
    expect(saving.busy()).toBe(false);
  });

  it('keeps the refusal until the next try', async () => {
    const saving = attempt();
    const refused = new ApiProblem({ code: 'login-taken', status: 409, facts: { login: 'li' } });
    expect(await saving.run(() => Promise.reject(refused))).toBeUndefined();
    expect(saving.problem()).toBe(refused);
    await saving.run(() => Promise.resolve(1));
    expect(saving.problem()).toBeUndefined();
  });

  it('passes on what is no refusal', async () => {
    const saving = attempt();
    await expect(saving.run(() => Promise.reject(new RangeError('bug')))).rejects.toThrow('bug');
    expect(saving.busy()).toBe(false);
  });
});
