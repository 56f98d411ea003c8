import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { draw, person, request, setUp, type Drawn } from '../../../testing/page';
import { Session } from '../../platform/session/session';
import { SignInPage } from './sign-in-page';

@Component({ template: '' })
class Elsewhere {}

const noDemo = { singleSignOn: null, demoAccounts: [], demoPassword: null };

async function page(options: object = noDemo, inputs: object = {}): Promise<Drawn<SignInPage>> {
  const drawn = await draw(SignInPage, { ...inputs });
  request('GET', '/api/session/options').flush(options);
  await drawn.settle();
  return drawn;
}

async function submit(drawn: Drawn<SignInPage>): Promise<void> {
  drawn.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await drawn.settle();
}

describe('sign-in page', () => {
  beforeEach(() => setUp(provideRouter([{ path: '**', component: Elsewhere }])));

  it('signs in and goes on to where the person wanted', async () => {
    const form = await page(noDemo, { to: '/cycles/c1' });
    await form.type('input[autocomplete=username]', ' Lin.Na ');
    await form.type('input[type=password]', 'correct horse battery');
    await submit(form);
    const sent = request('POST', '/api/session');
    expect(sent.request.body).toMatchObject({ password: 'correct horse battery' });
    sent.flush(person);
    await form.settle();
    expect(TestBed.inject(Router).url).toBe('/cycles/c1');
    expect(TestBed.inject(Session).me()?.name).toBe('林娜');
  });

  it('asks for both before it asks the server', async () => {
    const form = await page();
    await submit(form);
    expect(form.all('[role=alert]').map((one) => one.textContent)).toEqual(['请填写此项。', '请填写此项。']);
  });

  it('says the same for a wrong account and a wrong password, and does not lead elsewhere', async () => {
    const form = await page();
    await form.type('input[autocomplete=username]', 'lin.na');
    await form.type('input[type=password]', 'wrong');
    await submit(form);
    request('POST', '/api/session').flush(
      { type: 'about:blank', title: 'x', status: 401, code: 'wrong-credentials', facts: {} },
      { status: 401, statusText: 'Unauthorized' },
    );
    await form.settle();
    expect(form.find('ui-problem').textContent).toContain('账号或密码不正确。');
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('shows demo accounts only when the server has them, and fills them in', async () => {
    const empty = await page();
    expect(empty.all('.demo')).toEqual([]);
    TestBed.resetTestingModule();
    setUp();
    const demoAccounts = [{ login: 'lin.yuan', name: { zh: '林远', en: 'Lin Yuan' }, role: 'coordinator' }];
    const demo = await page({ ...noDemo, demoAccounts, demoPassword: 'demo-password' });
    demo.find('.demo button').click();
    await demo.settle();
    expect(demo.find<HTMLInputElement>('input[autocomplete=username]').value).toBe('lin.yuan');
    expect(demo.find<HTMLInputElement>('input[type=password]').value).toBe('demo-password');
  });

  it('offers single sign-on where there is one, with the way back', async () => {
    const form = await page({ ...noDemo, singleSignOn: { name: '企业微信' } }, { to: '/people' });
    expect(form.button('使用企业微信登录').getAttribute('href')).toMatch(/^\/api\/session\/.*to=%2Fpeople$/);
  });
});
