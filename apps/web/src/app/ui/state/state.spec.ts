import { Component, inject, signal } from '@angular/core';
import { departments } from '@assay/contract';
import { draw, request, setUp, settle } from '../../../testing/page';
import { Api } from '../../platform/api/api';
import { State } from './state';

@Component({
  imports: [State],
  template: `
    <ui-state [of]="rows" [empty]="rows.hasValue() && rows.value().length === 0" emptyText="还没有部门。">
      <button type="button">添加部门</button>
    </ui-state>
    @if (rows.hasValue()) {
      <b>{{ rows.value().length }}</b>
    }
  `,
})
class Host {
  readonly asked = signal(true);
  readonly rows = inject(Api).read(departments.list, () => (this.asked() ? {} : undefined));
}

function refusal(status: number, code: string): [object, { status: number; statusText: string }] {
  return [
    { type: 'about:blank', title: code, status, code, facts: {} },
    { status, statusText: code },
  ];
}

describe('state of what is read', () => {
  beforeEach(() => setUp());

  it('is a skeleton first, and makes room for the content', async () => {
    const page = await draw(Host);
    expect(page.find('[role=status]').getAttribute('aria-label')).toBe('正在加载…');
    request('GET', '/api/departments').flush([{ id: '1' }]);
    await page.settle();
    expect(page.text).toBe('1');
  });

  it('says that there is nothing, with the way to change that', async () => {
    const page = await draw(Host);
    request('GET', '/api/departments').flush([]);
    await page.settle();
    expect(page.text).toContain('还没有部门。');
    expect(page.button('添加部门')).toBeDefined();
  });

  it('shows a failure in words, and tries again', async () => {
    const page = await draw(Host);
    request('GET', '/api/departments').flush(...refusal(503, 'try-later'));
    await page.settle();
    expect(page.find('[role=alert]').textContent).toContain('服务暂时不可用');
    page.button('重试').click();
    await settle();
    request('GET', '/api/departments').flush([{ id: '1' }]);
    await page.settle();
    expect(page.text).toBe('1');
  });

  it('offers no second try where there is no right', async () => {
    const page = await draw(Host);
    request('GET', '/api/departments').flush(...refusal(403, 'role-lacks-act'));
    await page.settle();
    expect(page.text).toContain('您没有查看此内容的权限');
    expect(page.all('button')).toEqual([]);
  });
});
