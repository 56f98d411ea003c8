import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { draw, setUp } from '../../../testing/page';
import { ShortcutsHelp } from './shortcuts-help';
import { ShortcutsPanel } from './shortcuts-panel';

@Component({
  imports: [ShortcutsHelp],
  template: `<input /> <ui-shortcuts-help />`,
})
class Host {
  constructor() {
    inject(ShortcutsPanel).list([{ keys: '1-5', text: () => '打分' }]);
  }
}

describe('shortcuts', () => {
  beforeEach(() => setUp());

  const press = (target: EventTarget): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));

  it('are shown upon a question mark, those of the page first', async () => {
    const page = await draw(Host);
    press(document);
    await page.settle();
    await page.settle();
    expect(page.all('dt')[0]?.textContent?.trim()).toBe('1-5');
    press(document);
    await page.settle();
    expect(page.all('dt')).toEqual([]);
  });

  it('leave what is typed into a control alone', async () => {
    const page = await draw(Host);
    press(page.find('input'));
    expect(TestBed.inject(ShortcutsPanel).open()).toBe(false);
  });

  it('of a page go with it', async () => {
    const page = await draw(Host);
    expect(TestBed.inject(ShortcutsPanel).ofPage()).toHaveLength(1);
    page.fixture.destroy();
    expect(TestBed.inject(ShortcutsPanel).ofPage()).toEqual([]);
  });
});
