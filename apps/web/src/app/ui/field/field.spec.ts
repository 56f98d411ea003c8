import { Component, signal } from '@angular/core';
import { draw, setUp } from '../../../testing/page';
import { Field } from './field';

@Component({
  imports: [Field],
  template: `
    <ui-field label="账号" hint="小写字母和数字" [optional]="true" [error]="error()"><input /></ui-field>
  `,
})
class Host {
  readonly error = signal('');
}

describe('field', () => {
  beforeEach(() => setUp());

  it('shows the hint until something is wrong', async () => {
    const field = await draw(Host);
    expect(field.text).toBe('账号 (选填) 小写字母和数字');
    field.fixture.componentInstance.error.set('请填写此项。');
    await field.settle();
    expect(field.text).toBe('账号 (选填) 请填写此项。');
  });

  it('tells screen readers what the control is called and what is wrong with it', async () => {
    const field = await draw(Host);
    const control = field.find<HTMLInputElement>('input');
    const described = (): string | undefined =>
      field.find(`#${control.getAttribute('aria-describedby')}`).textContent ?? undefined;
    expect(control.labels?.[0]?.textContent).toContain('账号');
    expect(described()).toBe('小写字母和数字');
    expect(control.getAttribute('aria-invalid')).toBeNull();
    field.fixture.componentInstance.error.set('请填写此项。');
    await field.settle();
    expect(described()).toBe('请填写此项。');
    expect(control.getAttribute('aria-invalid')).toBe('true');
  });
});
