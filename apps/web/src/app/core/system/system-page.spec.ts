import { draw, request, setUp } from '../../../testing/page';
import { SystemPage } from './system-page';

describe('system page', () => {
  beforeEach(() => setUp());

  it('reads the parts from the refusal, too, in which they come when one is down', async () => {
    const page = await draw(SystemPage);
    request('GET', '/api/health').flush(
      { database: 'up', redis: 'down', worker: 'up' },
      { status: 503, statusText: 'Service Unavailable' },
    );
    await page.settle();
    const rows = page.all('tr').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows.map(([name, , state]) => [name, state])).toEqual([
      ['数据库', '正常'],
      ['任务队列', '异常'],
      ['后台任务进程', '正常'],
    ]);
    expect(page.find('[role=status]').textContent).toContain('有部分不可用');
    page.fixture.destroy();
  });

  it('says when nothing can be asked at all', async () => {
    const page = await draw(SystemPage);
    request('GET', '/api/health').error(new ProgressEvent('error'));
    await page.settle();
    expect(page.find('[role=alert]').textContent).toContain('无法连接服务器');
    page.fixture.destroy();
  });
});
