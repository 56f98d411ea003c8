import { Component } from '@angular/core';
import { draw, setUp } from '../../../testing/page';
import { PageHeader } from './page-header';

@Component({
  imports: [PageHeader],
  template: `
    <ui-page-header heading="评分表" [crumbs]="crumbs" [hasHelp]="true">
      <p help>按评分标准打分</p>
      <ng-container actions><button type="button">提交</button></ng-container>
    </ui-page-header>
  `,
})
class Host {
  crumbs = [{ text: '第三季度', link: '/cycles/c1' }, { text: '专家评分' }];
}

describe('page header', () => {
  beforeEach(() => setUp());

  it('says where the page is, on it and in the tab', async () => {
    const header = await draw(Host);
    expect(header.find('h1').textContent).toBe('评分表');
    expect(header.all('nav li').map((step) => step.textContent?.trim())).toEqual(['第三季度', '专家评分']);
    expect(header.find<HTMLAnchorElement>('nav a').pathname).toBe('/cycles/c1');
    expect(document.title).toBe('评分表 · 专家评分 · 第三季度 · Assay');
  });

  it('has places for the act and for help', async () => {
    const header = await draw(Host);
    expect(header.button('提交')).toBeDefined();
    expect(header.find('details .help').textContent).toContain('按评分标准打分');
  });

  it('closes the help with Escape', async () => {
    const header = await draw(Host);
    const details = header.find<HTMLDetailsElement>('details');
    details.open = true;
    header.find('.help p').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(details.open).toBe(false);
  });
});
