import type { CycleSummary, PrintOrder, Task } from '@assay/contract';
import { cycleIn } from '../../../testing/cycle';
import { draw, request, setUp, signIn, settle, type Drawn } from '../../../testing/page';
import { OPEN_EVENTS } from '../../platform/api/live';
import { PrintButton } from './print-button';
import { ReportsPage } from './reports-page';

const cycle: CycleSummary = cycleIn('review');
const order: PrintOrder = {
  id: '018f0000-0000-7000-8000-0000000000d1',
  cycleId: cycle.id,
  kind: 'customer',
  language: 'zh',
  state: 'printing',
  documents: 300,
  printed: 149,
  failed: 1,
  bytes: 12_000_000,
  runNumber: 2,
  orderedBy: '林娜',
  orderedAt: '2026-07-20T02:00:00.000Z',
  finishedAt: null,
  taskId: '018f0000-0000-7000-8000-0000000000d2',
  own: true,
  showsContacts: true,
  downloadable: true,
};
const file = {
  id: '018f0000-0000-7000-8000-0000000000f1',
  customer: { id: '018f0000-0000-7000-8000-0000000000a1', code: 'C0001', name: '华东装备有限公司' },
  fileName: 'C0001-华东装备有限公司.pdf',
  bytes: 82_000,
  pages: 2,
  problem: null,
};
const poisoned = {
  ...file,
  id: '018f0000-0000-7000-8000-0000000000f2',
  customer: { ...file.customer, code: 'C0002', name: '苏州精工有限公司' },
  fileName: '',
  bytes: null,
  pages: null,
  problem: { code: 'report-result-missing', facts: {} },
};

/** A line of events that the spec speaks into. */
class Line {
  static last: Line | undefined;
  onmessage: ((event: { data: string }) => void) | undefined;
  readonly readyState = 1;

  constructor() {
    Line.last = this;
  }

  addEventListener(): void {
    return;
  }

  close(): void {
    return;
  }

  static tell(task: Partial<Task>): void {
    Line.last?.onmessage?.({ data: JSON.stringify({ kind: 'print-join', subjectId: order.id, ...task }) });
  }
}

const list = `/api/cycles/${cycle.id}/reports`;

async function page(orders: readonly PrintOrder[]): Promise<Drawn<ReportsPage>> {
  const drawn = await draw(ReportsPage);
  request('GET', '/api/cycles').flush([cycle]);
  await drawn.settle();
  request('GET', list).flush(orders);
  await drawn.settle();
  return drawn;
}

beforeEach(() => {
  Line.last = undefined;
  setUp({ provide: OPEN_EVENTS, useValue: () => new Line() });
});

describe('reports page', () => {
  it('says that nothing was printed, and orders in the chosen language', async () => {
    await signIn('coordinator');
    const reports = await page([]);
    expect(reports.text).toContain('本周期还没有打印过报告。');
    await reports.click('打印报告');
    const kinds = reports.all('input[name=kind]');
    expect(kinds).toHaveLength(3);
    kinds[1]?.click();
    reports.all('input[name=language]')[1]?.click();
    await settle();
    reports.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const sent = request('POST', list);
    expect(sent.request.body).toEqual({ kind: 'cycle', language: 'en' });
    sent.flush({ orderId: order.id, taskId: order.taskId });
    await settle();
    request('GET', list).flush([{ ...order, kind: 'cycle', documents: 1, printed: 0, failed: 0 }]);
    await reports.settle();
    expect(reports.text).toContain('评估周期报告');
    expect(reports.all('dialog')).toEqual([]);
  });

  it('does not offer a head the report on the whole cycle', async () => {
    await signIn('head');
    const reports = await page([]);
    await reports.click('打印报告');
    expect(reports.all('input[name=kind]')).toHaveLength(2);
    expect(reports.text).not.toContain('全部客户清单');
    expect(reports.text).toContain('请妥善保管');
  });

  it('asks for a customer when none is chosen', async () => {
    await signIn('executive');
    const reports = await page([]);
    await reports.click('打印报告');
    reports.all('input[name=scope]')[1]?.click();
    await settle();
    request('GET', `/api/cycles/${cycle.id}/calculation/results`).flush([]);
    await settle();
    reports.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await reports.settle();
    expect(reports.text).toContain('请至少选择一家客户。');
    expect(reports.text).toContain('脱敏');
  });

  it('follows an order to its end without a reload', async () => {
    await signIn('coordinator');
    const reports = await page([order]);
    expect(reports.text).toContain('150 / 300');
    expect(reports.button('停止打印')).toBeTruthy();
    Line.tell({ state: 'running', done: 4, total: 6 });
    await settle();
    request('GET', list).flush([{ ...order, state: 'done', printed: 299 }]);
    await reports.settle();
    expect(reports.text).toContain('已完成');
    expect(reports.button('打包下载').disabled).toBe(false);
  });

  it('says which document could not be printed, and why', async () => {
    await signIn('coordinator');
    const reports = await page([{ ...order, state: 'done', printed: 299 }]);
    await reports.click('1 份未能打印');
    request('GET', `${list}/${order.id}`).flush({ order, files: [file, poisoned] });
    await reports.settle();
    expect(reports.text).toContain('C0002 苏州精工有限公司 该客户在本次计算中没有结果。');
    expect(reports.text).toContain('C0001-华东装备有限公司.pdf');
  });

  it('offers no download of contact data that the person may not see', async () => {
    await signIn('auditor');
    const reports = await page([{ ...order, state: 'done', own: false, downloadable: false }]);
    expect(reports.text).toContain('含完整联系方式，您无权下载');
    expect(() => reports.button('打包下载')).toThrow();
  });
});

describe('print button', () => {
  it("orders one customer's report and downloads it when it is printed", async () => {
    await signIn('owner');
    const saved: string[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = () => 'blob:x';
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      saved.push(this.download);
    };
    try {
      const drawn = await draw(PrintButton, { cycleId: cycle.id, customerIds: [file.customer.id] });
      await drawn.click('打印报告');
      drawn.find('form').dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
      const sent = request('POST', list);
      expect(sent.request.body).toEqual({
        kind: 'customer',
        language: 'zh',
        customerIds: [file.customer.id],
      });
      sent.flush({ orderId: order.id, taskId: order.taskId });
      await drawn.settle();
      expect(drawn.text).toContain('正在打印');
      Line.tell({ state: 'done' });
      await settle();
      request('GET', `${list}/${order.id}`).flush({ order, files: [file] });
      await settle();
      request('GET', `${list}/${order.id}/files/${file.id}`).flush(new Blob(['%PDF']), {
        headers: { 'content-disposition': "attachment; filename*=UTF-8''C0001.pdf" },
      });
      await drawn.settle();
      expect(saved).toEqual(['C0001.pdf']);
      expect(drawn.text).toBe('打印报告');
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('is not there for those who may not print', async () => {
    await signIn('expert');
    expect((await draw(PrintButton, { cycleId: cycle.id })).text).toBe('');
  });
});
