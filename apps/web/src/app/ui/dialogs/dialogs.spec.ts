import { TestBed } from '@angular/core/testing';
import { settle, setUp } from '../../../testing/page';
import { ApiProblem } from '../../platform/api/api-problem';
import { Dialogs } from './dialogs';

function dialog(): HTMLDialogElement {
  const open = document.querySelector('dialog');
  if (!open) throw new RangeError('no dialog is open');
  return open;
}

function press(words: string): void {
  const buttons = [...dialog().querySelectorAll('button')];
  const button = buttons.find((one) => one.textContent?.trim() === words);
  if (!button) throw new RangeError(`no button says ${words}`);
  button.click();
}

describe('dialogs', () => {
  let dialogs: Dialogs;
  beforeEach(() => {
    setUp();
    dialogs = TestBed.inject(Dialogs);
  });

  it('name what will be lost before it is', async () => {
    const answer = dialogs.confirm({ heading: '删除“华东区”？', lost: ['12 家客户的归属'], act: '删除' });
    await settle();
    expect(dialog().open).toBe(true);
    expect(dialog().textContent).toMatch(/以下内容将会失去：.*12 家客户的归属/s);
    press('删除');
    expect(await answer).toBe(true);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it.each(['取消', '×'])('take "%s" for no', async (words) => {
    const answer = dialogs.confirm({ heading: '删除？', act: '删除' });
    await settle();
    press(words);
    expect(await answer).toBe(false);
  });

  it('take Escape for no', async () => {
    const answer = dialogs.reason({ heading: '退回', act: '退回' });
    await settle();
    dialog().dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(await answer).toBeUndefined();
  });

  it('let nobody go on without a reason of five characters', async () => {
    const answer = dialogs.reason({ heading: '退回到数据收集', act: '退回' });
    await settle();
    const write = async (text: string): Promise<void> => {
      const area = dialog().querySelector('textarea');
      if (!area) throw new RangeError('no place for a reason');
      area.value = text;
      area.dispatchEvent(new Event('input'));
      await settle();
    };
    const act = (): HTMLButtonElement | undefined => [...dialog().querySelectorAll('button')].at(-1);
    await write('  缺数据  ');
    expect(act()?.disabled).toBe(true);
    expect(dialog().textContent).toContain('还差 2 个字');
    await write(' 回款数据不全 ');
    expect(act()?.disabled).toBe(false);
    press('退回');
    expect(await answer).toBe('回款数据不全');
  });

  it('tell who changed a record meanwhile', async () => {
    const facts = { who: '王芳', when: '2026-03-31T08:00:00.000Z' };
    const answer = dialogs.conflict(new ApiProblem({ code: 'stale-version', status: 409, facts }));
    await settle();
    expect(dialog().textContent).toContain('王芳');
    press('查看最新内容');
    expect(await answer).toBe(true);
  });
});
