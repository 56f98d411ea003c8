import { draw, setUp } from '../../../testing/page';
import { TaskProgress } from './task-progress';

const task = { state: 'running', done: 30, total: 120, problem: null };

describe('progress of a task', () => {
  beforeEach(() => setUp());

  it('shows the done share', async () => {
    const progress = await draw(TaskProgress, { task, label: '导入订单' });
    expect(progress.text).toBe('导入订单 进行中 30 / 120');
    expect(progress.find<HTMLProgressElement>('progress').value).toBe(0.25);
  });

  it('promises no share while the amount is not known', async () => {
    const progress = await draw(TaskProgress, { task: { ...task, done: 0, total: 0 }, label: '导入订单' });
    expect(progress.find('progress').hasAttribute('value')).toBe(false);
  });

  it('says why it failed', async () => {
    const problem = { code: 'too-large', facts: { limit: '200 MB' } };
    const progress = await draw(TaskProgress, {
      task: { ...task, state: 'failed', problem },
      label: '导入订单',
    });
    expect(progress.find('[role=alert]').textContent).toBe('文件超过 200 MB 的上限。');
  });
});
