import { calculation, reports, type ReportKind } from '@assay/contract';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { testApp } from '../../test/support/app.js';
import type { DrivenCycle } from '../../test/support/cycle.js';
import type { SignedIn } from '../../test/support/people.js';
import { compact, fontsOf, pageTexts } from '../../test/support/read-pdf.js';
import { AuditEntry } from '../core/audit/audit-entry.entity.js';
import { Customer } from '../core/customers/customer.entity.js';
import { TaskLost } from '../core/tasks/task-run.js';
import { Config } from '../platform/config/config.js';
import { CustomerResult } from '../stages/calculation/run.entity.js';
import { PrintChunk } from './print-chunk.jobs.js';
import { PrintedFile, PrintOrder } from './print-order.entity.js';
import { plannedCycle, printed } from './printed-cycle.fixture.js';

const CUSTOMERS = 7;
const app = await testApp();

let driven: DrivenCycle;
let params: { cycleId: string };

beforeAll(async () => {
  await app.startWorker();
  driven = await plannedCycle(app, CUSTOMERS);
  params = { cycleId: driven.id };
}, 120_000);

async function print(
  client: SignedIn,
  kind: ReportKind,
  language: 'zh' | 'en' = 'zh',
  customerIds?: string[],
) {
  const body = { kind, language, ...(customerIds ? { customerIds } : {}) };
  const { orderId } = await client.call(reports.order, { params, body });
  return printed(client, { ...params, orderId });
}

async function textOf(client: SignedIn, orderId: string, fileId: string): Promise<string> {
  const { content } = await client.download(reports.download, { params: { ...params, orderId, fileId } });
  return compact((await pageTexts(content)).join(''));
}

/** Files that an order has on disk. */
async function onDisk(orderId: string): Promise<string[]> {
  return readdir(`${app.get(Config).settings.ASSAY_DATA_DIR}/reports/${orderId}`);
}

describe('reports on customers', () => {
  it('come one for each, with name, tier and total as text, fonts embedded, in Chinese and English', async () => {
    const results = await driven.coordinator.call(calculation.results, { params });
    for (const [language, words] of [
      ['zh', ['客户评估报告', '总分构成', '联系人']],
      ['en', ['Customer', 'Relationship', 'Contact']],
    ] as const) {
      const { order, files } = await print(driven.coordinator, 'customer', language);
      expect(order).toMatchObject({ state: 'done', documents: 7, printed: 7, failed: 0, own: true });
      expect(files.map(({ fileName }) => fileName)).toEqual(
        Array.from({ length: 7 }, (_, at) => `K00${at + 1}-测试客户${at + 1}有限公司.pdf`),
      );
      expect(await onDisk(order.id)).toHaveLength(7);
      for (const file of files) {
        const line = results.find(({ customerId }) => customerId === file.customer?.id);
        const text = await textOf(driven.coordinator, order.id, file.id);
        expect(text).toContain(compact(line?.name ?? '?'));
        expect(text).toContain(line?.total?.toFixed(2) ?? '?');
        for (const word of words) expect(text).toContain(word);
        expect(text).toContain('13800001234');
      }
      const [first] = files;
      const path = { ...params, orderId: order.id, fileId: first?.id ?? '' };
      const { content, type, disposition } = await driven.coordinator.download(reports.download, {
        params: path,
      });
      expect(type).toContain('application/pdf');
      expect(decodeURIComponent(disposition)).toContain('K001-测试客户1有限公司.pdf');
      expect(content).toHaveLength(first?.bytes ?? -1);
      const fonts = await fontsOf(content);
      expect(fonts.length).toBeGreaterThan(0);
      for (const { bytes } of fonts) expect(bytes).toBeGreaterThan(0);
    }
  }, 90_000);

  it('mask contact data for those who may not see it, who cannot get at the full ones either', async () => {
    const executive = await app.as('executive');
    const auditor = await app.as('auditor');
    const own = await print(executive, 'customer');
    const text = await textOf(executive, own.order.id, own.files[0]?.id ?? '');
    expect(text).toContain('张*');
    expect(text).toContain('138****1234');
    expect(text).not.toContain('13800001234');

    const full = await print(driven.coordinator, 'customer');
    const orderPath = { ...params, orderId: full.order.id };
    const seen = await auditor.call(reports.files, { params: orderPath });
    expect(seen.order).toMatchObject({ own: false, showsContacts: true, downloadable: false });
    const path = { ...orderPath, fileId: full.files[0]?.id };
    expect((await auditor.refusal(reports.download, { params: path })).code).toBe('report-shows-contacts');
    expect((await auditor.refusal(reports.archive, { params: orderPath })).code).toBe(
      'report-shows-contacts',
    );
  }, 60_000);

  it('show hostile names as text, and no request leaves', async () => {
    let hits = 0;
    const listener = createServer((_, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as AddressInfo;
    const name = `=1+1<img src=http://127.0.0.1:${port}/x>{{name}}`;
    const { customerId } = (await driven.coordinator.call(calculation.results, { params }))[0] ?? {};
    const before = await app.database.manager.findOneByOrFail(Customer, { id: customerId ?? '' });
    await app.database.manager.update(Customer, { id: before.id }, { name });
    try {
      const { order, files } = await print(driven.coordinator, 'customer', 'zh', [before.id]);
      expect(await textOf(driven.coordinator, order.id, files[0]?.id ?? '')).toContain(compact(name));
      expect(files[0]?.fileName).toBe(`${before.code}-=1+1_img src=http_127.0.0.1_${port}_x_{{name}}.pdf`);
      const cycle = await print(driven.coordinator, 'cycle');
      expect(await textOf(driven.coordinator, cycle.order.id, cycle.files[0]?.id ?? '')).toContain(
        compact(name),
      );
      expect(hits).toBe(0);
    } finally {
      await app.database.manager.update(Customer, { id: before.id }, { name: before.name });
      await new Promise((resolve) => listener.close(resolve));
    }
  }, 60_000);
});

describe('the other reports', () => {
  it('tell of the whole cycle and of its plan', async () => {
    const cycle = await print(driven.coordinator, 'cycle', 'en');
    const text = await textOf(driven.coordinator, cycle.order.id, cycle.files[0]?.id ?? '');
    expect(cycle.files[0]?.fileName).toBe('2026 年第三季度客户评估-Cycle report.pdf');
    for (const word of ['Customersinscope7', '高风险客户占比:18%→12%', 'K001', 'K007']) {
      expect(text).toContain(word);
    }
    const plan = await print(driven.head, 'action-plan');
    const planned = await textOf(driven.head, plan.order.id, plan.files[0]?.id ?? '');
    expect(planned).toContain('责任部门');
    expect(planned).toContain(driven.owner.me.name);
  }, 60_000);
});

describe('who may order and download what', () => {
  it('is decided by scope: own department, own customers, nobody else’s', async () => {
    const results = await driven.coordinator.call(calculation.results, { params });
    const ids = results.map(({ customerId }) => customerId);
    const [first = '?', second = '?'] = ids;
    const stranger = await app.as('owner');
    const otherHead = await app.as('head', { department: 'marketing' });
    const expert = driven.experts[0];

    const order = (kind: ReportKind, customerIds?: string[]) => ({
      params,
      body: { kind, language: 'zh', ...(customerIds ? { customerIds } : {}) },
    });
    const code = async (client: SignedIn, sent: ReturnType<typeof order>) =>
      (await client.refusal(reports.order, sent)).code;
    expect(await code(stranger, order('customer'))).toBe('report-nothing-to-print');
    expect(await code(stranger, order('customer', [first]))).toBe('not-found');
    expect(await code(otherHead, order('customer', [second]))).toBe('not-found');
    expect(await code(driven.head, order('cycle'))).toBe('role-lacks-act');
    expect(await code(driven.owner, order('cycle'))).toBe('role-lacks-act');
    expect(await code(expert, order('customer'))).toBe('role-lacks-act');
    expect(await code(driven.coordinator, order('customer', [driven.id]))).toBe('not-found');
    expect(await code(driven.coordinator, order('cycle', [first]))).toBe('report-customers-not-asked');

    await app.database.query('UPDATE cycle_customer SET ownerId = ? WHERE customerId = ?', [
      stranger.me.id,
      first,
    ]);
    const own = await print(stranger, 'customer');
    expect(own.files.map(({ customer }) => customer?.id)).toEqual([first]);
    const path = { ...params, orderId: own.order.id };
    for (const client of [driven.owner, otherHead, driven.head]) {
      expect((await client.refusal(reports.files, { params: path })).code).toBe('not-found');
      expect((await client.refusal(reports.archive, { params: path })).code).toBe('not-found');
      expect((await client.refusal(reports.cancel, { params: path })).code).toBe('not-found');
      const file = { ...path, fileId: own.files[0]?.id };
      expect((await client.refusal(reports.download, { params: file })).code).toBe('not-found');
    }
    const mine = await stranger.call(reports.list, { params });
    expect(mine.map(({ id }) => id)).toEqual([own.order.id]);
    const all = await driven.coordinator.call(reports.list, { params });
    expect(all.map(({ id }) => id)).toContain(own.order.id);
    expect((await driven.coordinator.refusal(reports.cancel, { params: path })).code).toBe('not-found');

    // The customer goes over to somebody else: the old file is no longer the stranger's to read.
    await app.database.query('UPDATE cycle_customer SET ownerId = ? WHERE customerId = ?', [
      driven.owner.me.id,
      first,
    ]);
    expect((await stranger.call(reports.files, { params: path })).files).toEqual([]);
    const file = { ...path, fileId: own.files[0]?.id };
    expect((await stranger.refusal(reports.download, { params: file })).code).toBe('not-found');
    expect((await stranger.refusal(reports.archive, { params: path })).code).toBe('report-empty-archive');
  }, 60_000);

  it('is written to the audit trail', async () => {
    const { order, files } = await print(driven.owner, 'customer');
    const path = { ...params, orderId: order.id };
    await driven.owner.download(reports.download, { params: { ...path, fileId: files[0]?.id } });
    await driven.owner.download(reports.archive, { params: path });
    const entries = await app.database.manager.find(AuditEntry, {
      where: { subjectId: order.id },
      order: { id: 'ASC' },
    });
    expect(entries.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['report.ordered', driven.owner.me.id],
      ['report.downloaded', driven.owner.me.id],
      ['report.downloaded', driven.owner.me.id],
    ]);
  }, 60_000);
});

describe('an archive', () => {
  it('holds every file under its own name, byte for byte', async () => {
    const { order, files } = await print(driven.coordinator, 'customer');
    const path = { ...params, orderId: order.id };
    const { content, type, disposition } = await driven.coordinator.download(reports.archive, {
      params: path,
    });
    expect(type).toBe('application/zip');
    expect(decodeURIComponent(disposition)).toContain('2026 年第三季度客户评估-报告.zip');
    const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(content, {
      lazyEntries: true,
    });
    const entries: Entry[] = [];
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.push(entry);
        zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
    expect(entries.map(({ fileName, uncompressedSize }) => [fileName, uncompressedSize])).toEqual(
      files.map(({ fileName, bytes }) => [fileName, bytes]),
    );
  }, 60_000);
});

describe('printing that goes wrong', () => {
  it('robustness 4.2 row 14: one poisoned customer fails alone, saying why; the other six arrive', async () => {
    const [line] = await driven.coordinator.call(calculation.results, { params });
    const key = { runId: '', customerId: line?.customerId ?? '' };
    const found = await app.database.manager.findOneByOrFail(CustomerResult, {
      customerId: key.customerId,
    });
    key.runId = found.runId;
    await app.database.manager.update(CustomerResult, key, {
      explanation: { ...found.explanation, tier: 'no-such-tier' } as never,
    });
    try {
      // The decision of the review would cover the poison up.
      await app.database.query('UPDATE review_item SET decidedAt = NULL WHERE customerId = ?', [
        key.customerId,
      ]);
      const { order, files } = await print(driven.coordinator, 'customer');
      expect(order).toMatchObject({ state: 'done', printed: 6, failed: 1 });
      expect(await onDisk(order.id)).toHaveLength(6);
      const failed = files.filter(({ problem }) => problem !== null);
      expect(failed).toHaveLength(1);
      expect(failed[0]).toMatchObject({ customer: { id: key.customerId }, bytes: null });
      expect(failed[0]?.problem?.code).toBe('report-not-composed');
      expect(String(failed[0]?.problem?.facts['details'])).toContain('no-such-tier');
    } finally {
      await app.database.manager.update(CustomerResult, key, {
        explanation: found.explanation as never,
      });
    }
  }, 60_000);

  it('a chunk run a second time leaves no second row and no file', async () => {
    const { order } = await print(driven.coordinator, 'customer');
    const kept = await onDisk(order.id);
    await app.database.manager.update(PrintOrder, { id: order.id }, { state: 'printing' });
    const progress: number[] = [];
    const again = app.get(PrintChunk).run({
      task: {
        id: '018f0000-0000-7000-8000-00000000dead',
        kind: 'print-chunk',
        cycleId: driven.id,
        subjectId: order.id,
        parentId: null,
        payload: { from: 0 },
        startedById: null,
        startedByName: 'late',
      },
      progress: (done) => {
        progress.push(done);
        return Promise.resolve();
      },
      finish: () => Promise.reject(new TaskLost()),
    });
    await expect(again).rejects.toBeInstanceOf(TaskLost);
    expect(progress).toHaveLength(7);
    expect(await app.database.manager.countBy(PrintedFile, { orderId: order.id })).toBe(7);
    expect(await onDisk(order.id)).toEqual(kept);
  }, 60_000);

  it('the same order sent twice at once is one order', async () => {
    const before = (await driven.coordinator.call(reports.list, { params })).length;
    const sent = { params, body: { kind: 'action-plan', language: 'en' }, key: 'one-click-too-many' };
    const [first, second] = await Promise.all([
      driven.coordinator.once(reports.order, sent),
      driven.coordinator.once(reports.order, sent),
    ]);
    expect(second).toEqual(first);
    expect(await driven.coordinator.call(reports.list, { params })).toHaveLength(before + 1);
  }, 60_000);

  it('a cancelled order prints no more, and cannot be cancelled again', async () => {
    const { orderId } = await driven.coordinator.call(reports.order, {
      params,
      body: { kind: 'customer', language: 'zh' },
    });
    const path = { ...params, orderId };
    expect((await driven.coordinator.call(reports.cancel, { params: path })).state).toBe('cancelled');
    const problem = await driven.coordinator.refusal(reports.cancel, { params: path });
    expect(problem.code).toBe('report-order-ended');
    const later = await print(driven.coordinator, 'customer');
    expect(later.order.printed).toBe(7);
    const { order, files } = await driven.coordinator.call(reports.files, { params: path });
    expect(order).toMatchObject({ state: 'cancelled', printed: files.length });
  }, 60_000);
});
