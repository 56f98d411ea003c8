import type { ActionDetail } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { actionLine } from '../../../../testing/actions';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import { ActionPage } from './action-page';

const detail = (more: Partial<ActionDetail> = {}): ActionDetail => ({
  ...actionLine(),
  today: '2026-09-28',
  cycleState: 'tracking',
  notes: [],
  evidence: [],
  refusal: null,
  ...more,
});
const { id } = actionLine();
const url = `/api/actions/${id}`;

async function page(role: Role, one: ActionDetail): Promise<Drawn<ActionPage>> {
  await signIn(role);
  const drawn = await draw(ActionPage, { actionId: id });
  request('GET', url).flush(one);
  await drawn.settle();
  return drawn;
}

describe('page of an action', () => {
  beforeEach(() => setUp());

  it('goes from the problem to the effect, and tells how near the due day is', async () => {
    const drawn = await page('owner', detail());
    const facts = drawn.find('dl').textContent?.replaceAll(/\s+/g, ' ') ?? '';
    const order = ['售后响应慢', '升级为VIP服务通道', '还有 2 天', '投诉率 15% → ≤ 5%', '总分 2.31 → 2.42'];
    const places = order.map((words) => facts.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sends how far it is; an end without a note is not sent', async () => {
    const drawn = await page('owner', detail());
    await drawn.click('已完成');
    await drawn.click('保存进度');
    expect(drawn.find('app-progress-form [role=alert]').textContent).toContain('必填');
    await drawn.type('app-progress-form textarea', '客户已确认恢复下单');
    drawn.button('保存进度').click();
    const sent = request('PUT', `${url}/progress`);
    expect(sent.request.body).toEqual({
      version: 1,
      status: 'done',
      percent: 100,
      note: '客户已确认恢复下单',
    });
    sent.flush(detail({ status: 'done', percent: 100, version: 2 }));
    await drawn.settle();
    expect(drawn.find('app-action-status').textContent).toContain('已完成');
  });

  it('starts an action by moving the slider', async () => {
    const drawn = await page('owner', detail());
    await drawn.type('input[type=range]', '30');
    drawn.button('保存进度').click();
    expect(request('PUT', `${url}/progress`).request.body).toMatchObject({
      status: 'in-progress',
      percent: 30,
      note: null,
    });
  });

  it('keeps the progress being written while a note comes in, and takes a saved note away', async () => {
    const drawn = await page('owner', detail());
    const writing = 'app-progress-form textarea';
    const noteOf = (noteId: string, text: string): ActionDetail['notes'][number] => ({
      id: noteId,
      at: '2026-09-28T01:00:00.000Z',
      by: '林娜',
      text,
      status: null,
      percent: null,
      earlier: false,
    });
    await drawn.type('input[type=range]', '30');
    await drawn.type(writing, '客户约了下周面谈');
    await drawn.type('.write textarea', '先记一笔');
    await drawn.click('添加记录');
    const notes = [noteOf('1', '先记一笔')];
    request('POST', `${url}/notes`).flush(detail({ version: 2, notes }));
    await drawn.settle();
    expect(drawn.find<HTMLInputElement>('input[type=range]').value).toBe('30');
    expect(drawn.find<HTMLTextAreaElement>(writing).value).toBe('客户约了下周面谈');

    await drawn.click('保存进度');
    const sent = request('PUT', `${url}/progress`);
    expect(sent.request.body).toMatchObject({ version: 2, percent: 30, note: '客户约了下周面谈' });
    const saved = { status: 'in-progress', percent: 30, version: 3 } as const;
    sent.flush(detail({ ...saved, notes: [...notes, noteOf('2', '客户约了下周面谈')] }));
    await drawn.settle();
    expect(drawn.find<HTMLTextAreaElement>(writing).value).toBe('');
    expect(drawn.button('保存进度').disabled).toBe(true);
  });

  it('files evidence, and shows why one was refused', async () => {
    const drawn = await page('owner', detail());
    const control = drawn.find<HTMLInputElement>('input[type=file]');
    const file = new File(['<html>'], 'note.txt');
    Object.defineProperty(control, 'files', { value: [file] });
    control.dispatchEvent(new Event('change'));
    await drawn.settle();
    const facts = { name: 'note.txt' };
    request('POST', `${url}/evidence`).flush(
      { type: 'about:blank', title: '', status: 415, code: 'evidence-kind', facts },
      { status: 415, statusText: 'Unsupported' },
    );
    await drawn.settle();
    expect(drawn.find('app-evidence-list').textContent).toContain('“note.txt”不是可接受的证明材料');
  });

  it.each([
    ['cycle-ended', '所在周期已结束'],
    ['wrong-stage', '目前只能查看'],
    ['role-lacks-act', '只有负责人可以更新进度'],
  ])('only reads when %s', async (refusal, said) => {
    const drawn = await page('head', detail({ refusal }));
    expect(drawn.text).toContain(said);
    expect(drawn.all('app-progress-form, input[type=file], textarea')).toEqual([]);
  });

  it('tells what came from the cycle before, and lets nobody take that back', async () => {
    const at = '2026-06-30T01:00:00.000Z';
    const drawn = await page(
      'owner',
      detail({
        carriedOver: true,
        notes: [
          { id: '1', at, by: '林娜', text: '已电话回访', status: 'in-progress', percent: 40, earlier: true },
        ],
        evidence: [
          { id: 'e', fileName: '回访.pdf', kind: 'pdf', bytes: 2000, at, by: '林娜', earlier: true },
        ],
      }),
    );
    expect(drawn.find('app-note-list').textContent).toContain('上期');
    expect(drawn.find('app-evidence-list').textContent).toContain('回访.pdf');
    expect(drawn.find('app-evidence-list').textContent).not.toContain('移除');
  });
});
