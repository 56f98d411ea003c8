import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { draw, request, setUp, signIn } from '../../testing/page';
import { Shell } from './shell';

@Component({ template: 'page' })
class Page {}

describe('the frame', () => {
  beforeEach(() => setUp(provideRouter([{ path: '**', component: Page }])));

  it('shows each role its areas, and none for what it may not', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    const areas = frame.all('nav.side a').map((link) => link.textContent?.trim());
    expect(areas).toEqual(['我的客户', '评估周期', '我的行动', '报告']);
  });

  it('switches the language of everything at once, and tells the server', async () => {
    await signIn('admin');
    const frame = await draw(Shell);
    await frame.click('EN');
    request('PUT', '/api/session/language').flush({});
    expect(frame.all('nav.side a').map((link) => link.textContent?.trim())).toEqual([
      'People',
      'Departments',
      'System health',
    ]);
  });

  it('opens the drawer on a phone and closes it with Escape or a new page', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    const toggle = frame.find('.toggle');
    toggle.click();
    await frame.settle();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    frame.find('nav.side a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await frame.settle();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.click();
    await TestBed.inject(Router).navigateByUrl('/customers');
    await frame.settle();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  it('lets the keyboard skip the navigation', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    document.body.append(frame.host);
    frame.find('.skip').click();
    expect(document.activeElement?.id).toBe('main');
    frame.host.remove();
  });

  it('keeps the keyboard in the page when what had the focus has gone', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    document.body.append(frame.host);
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/customers');
    expect(document.activeElement).toBe(document.body);
    await router.navigateByUrl('/reports');
    expect(document.activeElement?.id).toBe('main');
    frame.find('.person').focus();
    await router.navigateByUrl('/work');
    expect(document.activeElement).toBe(frame.find('.person'));
    frame.host.remove();
  });

  it('closes the menu when the keyboard goes on', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    document.body.append(frame.host);
    frame.find('.person').click();
    await frame.settle();
    frame.find('.menu a').focus();
    await frame.settle();
    expect(frame.all('.menu')).toHaveLength(1);
    frame.find('nav.side a').focus();
    await frame.settle();
    expect(frame.all('.menu')).toEqual([]);
    frame.host.remove();
  });

  it('ends the session from the menu', async () => {
    await signIn('owner');
    const frame = await draw(Shell);
    frame.find('.person').click();
    await frame.settle();
    expect(frame.find('.who').textContent).toContain('客户经理');
    await frame.click('退出登录');
    request('DELETE', '/api/session').flush({});
    await frame.settle();
    expect(TestBed.inject(Router).url).toBe('/sign-in');
  });
});
