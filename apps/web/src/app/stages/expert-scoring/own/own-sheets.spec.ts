import { cycleIn } from '../../../../testing/cycle';
import { enterCycle } from '../../../../testing/in-cycle';
import { draw, request, setUp, settle, signIn, type Drawn } from '../../../../testing/page';
import { ownSheet } from '../../../../testing/sheets';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { OwnSheets } from './own-sheets';

const list = (cycleId: string) => request('GET', `/api/score-sheets?cycleId=${cycleId}`);

async function own(
  state: 'expert-scoring' | 'weight-consensus' = 'expert-scoring',
): Promise<Drawn<OwnSheets>> {
  setUp(CycleRoom);
  await signIn('expert');
  const cycle = cycleIn(state);
  await enterCycle(cycle);
  const drawn = await draw(OwnSheets);
  list(cycle.id).flush([
    ownSheet(0, { state: 'submitted', scored: 2 }),
    ownSheet(1, { scored: 2, version: 3 }),
    ownSheet(2, { scored: 2, version: 4 }),
    ownSheet(3),
    ownSheet(4, { state: 'recused', reason: '利益关系' }),
  ]);
  await drawn.settle();
  return drawn;
}

describe('own sheets', () => {
  it('count what is submitted of what is due, and lead to the next one', async () => {
    const sheets = await own();
    expect(sheets.text).toContain('已提交 1 / 4');
    expect(sheets.button('继续评分').getAttribute('href')).toContain(`/sheets/${ownSheet(3).id}`);
  });

  it('submits all that are ready, one after the other, after one question', async () => {
    const sheets = await own();
    sheets.button('提交已评完的 2 份').click();
    await settle();
    [...document.querySelectorAll<HTMLButtonElement>('dialog button')].at(-1)?.click();
    await settle();
    for (const [at, version] of [
      [1, 3],
      [2, 4],
    ] as const) {
      const sent = request('POST', `/api/score-sheets/${ownSheet(at).id}/submit`);
      expect(sent.request.body).toEqual({ version });
      sent.flush({});
      await settle();
    }
    list(cycleIn('expert-scoring').id).flush([ownSheet(3)]);
    await settle();
    expect(sheets.all('button').map((one) => one.textContent?.trim())).not.toContain('提交已评完的 2 份');
  });

  it('take a filled-in workbook back, and say what is wrong with one that is refused', async () => {
    const sheets = await own();
    const { id } = cycleIn('expert-scoring');
    const choose = async () => {
      const field = sheets.find<HTMLInputElement>('input[type=file]');
      Object.defineProperty(field, 'files', { value: [new File(['PK'], '评分表.xlsx')], configurable: true });
      field.dispatchEvent(new Event('change'));
      await settle();
      return request('POST', `/api/cycles/${id}/expert-scoring/offline`);
    };
    const problem = {
      type: 'about:blank',
      title: '',
      status: 422,
      code: 'offline-score',
      facts: { line: 3, value: '9' },
    };
    (await choose()).flush(problem, { status: 422, statusText: 'Unprocessable' });
    await settle();
    list(id).flush([ownSheet(3)]);
    await settle();
    expect(sheets.text).toContain('第 3 行的评分“9”不在评分标准中');
    (await choose()).flush({ sheets: 1, scores: 2 });
    await settle();
    list(id).flush([ownSheet(3, { scored: 2 })]);
    await settle();
    expect(sheets.text).not.toContain('第 3 行');
  });

  it('are to be read only once the scoring is over', async () => {
    const sheets = await own('weight-consensus');
    expect(sheets.text).not.toContain('继续评分');
    expect(sheets.text).not.toContain('提交已评完');
    expect(sheets.all('tr.line')).toHaveLength(5);
  });
});
