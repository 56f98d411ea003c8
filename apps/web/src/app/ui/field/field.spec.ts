import { draw, setUp } from '../../../testing/page';
import { Field } from './field';

describe('field', () => {
  beforeEach(() => setUp());

  it('shows the hint until something is wrong', async () => {
    const field = await draw(Field, { label: '账号', hint: '小写字母和数字', optional: true });
    expect(field.text).toBe('账号 (选填) 小写字母和数字');
    await field.set({ error: '请填写此项。' });
    expect(field.text).toBe('账号 (选填) 请填写此项。');
    expect(field.find('[role=alert]').textContent).toBe('请填写此项。');
  });
});
