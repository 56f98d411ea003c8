import { draw, setUp } from '../../../testing/page';
import { AutosaveStamp } from './autosave-stamp';

describe('autosave stamp', () => {
  beforeEach(() => setUp());

  it.each([
    ['clean', ''],
    ['unsaved', '有未保存的修改'],
    ['saving', '正在保存…'],
    ['saved', /^已于 \d\d:\d\d:\d\d 自动保存$/],
    ['failed', '未能保存，将自动重试'],
    ['conflict', '有未保存的修改'],
    ['restored', /^已恢复 2026\/03\/31 .* 的草稿$/],
  ])('says "%s" in words', async (state, words) => {
    const stamp = await draw(AutosaveStamp, { state, at: '2026-03-31T08:00:00.000Z' });
    expect(stamp.text).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });
});
