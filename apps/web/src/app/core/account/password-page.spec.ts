import { Component } from '@angular/core';
import { provideRouter } from '@angular/router';
import { draw, request, setUp, signIn, type Drawn } from '../../../testing/page';
import { PasswordPage } from './password-page';

@Component({ template: '' })
class Elsewhere {}

async function fill(page: Drawn<PasswordPage>, ...values: string[]): Promise<void> {
  const controls = page.all('input') as HTMLInputElement[];
  for (const [at, value] of values.entries()) {
    const control = controls[at];
    if (!control) throw new RangeError(`no control ${at}`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('blur'));
  }
  page.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await page.settle();
}

describe('password page', () => {
  beforeEach(async () => {
    setUp(provideRouter([{ path: '**', component: Elsewhere }]));
    await signIn('owner');
  });

  it('does not send two passwords that differ', async () => {
    const page = await draw(PasswordPage);
    await fill(page, 'old password', 'new password 1', 'new password 2');
    expect(page.find('[role=alert]').textContent).toBe('两次输入的新密码不一致。');
  });

  it('says why a password is refused', async () => {
    const page = await draw(PasswordPage);
    await fill(page, 'old password', 'short', 'short');
    const sent = request('PUT', '/api/session/password');
    expect(sent.request.body).toEqual({ present: 'old password', next: 'short' });
    sent.flush(
      { type: 'about:blank', title: 'x', status: 422, code: 'password-too-weak', facts: {} },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(page.find('ui-problem').textContent).toContain('密码至少需要 12 个字符');
  });
});
