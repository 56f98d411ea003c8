import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { compact, fontsOf, pageTexts } from '../../../../test/support/read-pdf.js';
import { PdfPrinter } from '../../../platform/pdf/pdf-printer.js';
import { renderActionPlan } from './action-plan/render-action-plan.js';
import { renderCustomerReport } from './customer-report/render-customer-report.js';
import { renderCycleReport } from './cycle-report/render-cycle-report.js';
import { sampleCustomer, sampleCycle, samplePlan } from './sample-reports.fixture.js';

let printer: PdfPrinter;
let server: Server;
let hits = 0;
let base = '';

beforeAll(async () => {
  printer = new PdfPrinter();
  server = createServer((_, response) => {
    hits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await printer.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('printed reports', () => {
  it('hold their text, figures and drawings as text, in both languages, each with its own pages', async () => {
    const printed = await printer.printBatch([
      { key: 'customer-zh', ...renderCustomerReport(sampleCustomer(), 'zh') },
      { key: 'customer-en', ...renderCustomerReport(sampleCustomer(), 'en') },
      { key: 'cycle-zh', ...renderCycleReport(sampleCycle(300), 'zh') },
      { key: 'plan-en', ...renderActionPlan(samplePlan(40), 'en') },
    ]);
    const expected: Readonly<Record<string, readonly string[]>> = {
      'customer-zh': [
        '苏州恒峰精密机械有限公司',
        '3.66',
        '重点客户',
        '总分构成',
        '+0.625',
        '本周期平均',
        '投诉率偏高',
        '138****5678',
      ],
      'customer-en': [
        '苏州恒峰精密机械有限公司',
        '3.66',
        'Key',
        'Relationship',
        'Communicationsatisfaction',
        'Complaintrateishigh',
      ],
      'cycle-zh': ['分层分布', '上一周期', '客户清单', 'C0001', 'C0300', '[3.5,4.5)', '采用权重'],
      'plan-en': ['Actionplan', 'Overdue', '12.8%→5%', 'AllAtriskcustomers'],
    };
    for (const { key, pdf, pages } of printed) {
      const texts = await pageTexts(pdf);
      expect(texts).toHaveLength(pages);
      const all = compact(texts.join(''));
      for (const text of expected[key] ?? ['?']) expect(all).toContain(text);
      texts.forEach((text, index) => expect(compact(text)).toContain(`${index + 1}/${pages}`));
      for (const text of texts) expect(compact(text)).toContain('9f2c61d07ab3');
      for (const font of await fontsOf(pdf)) expect(font.bytes).toBeGreaterThan(0);
    }
  });

  it('of customers are small files of at most three pages', async () => {
    for (const language of ['zh', 'en'] as const) {
      const parts = Array.from({ length: 5 }, (_, index) => ({
        key: String(index),
        ...renderCustomerReport(sampleCustomer(), language),
      }));
      for (const { pdf, pages } of await printer.printBatch(parts)) {
        expect(pdf.length).toBeLessThan(300_000);
        expect(pages).toBeLessThanOrEqual(3);
      }
    }
  });

  it('with 10,000 customers are printed whole', async () => {
    const [printed] = await printer.printBatch([
      { key: 'c', ...renderCycleReport(sampleCycle(10_000), 'zh') },
    ]);
    const texts = await pageTexts(printed?.pdf ?? new Uint8Array());
    const codes = texts.flatMap((text) => text.match(/C\d{4,5}/g) ?? []);
    expect(codes).toEqual(
      Array.from({ length: 10_000 }, (_, index) => `C${String(index + 1).padStart(4, '0')}`),
    );
  }, 240_000);

  it('show hostile text as text and reach nothing', async () => {
    const hostile = [
      `<img src="${base}/a">`,
      `"><svg onload="x()"><image href="${base}/b"/>`,
      `</style><style>@import "${base}/c";</style>`,
      `<meta http-equiv="refresh" content="0;url=${base}/d">`,
      `<iframe src="file:///etc/passwd"></iframe>`,
      `{{constructor}}{{#with "s"}}{{__proto__}}{{/with}}{{{raw}}}`,
      `</article></body><script>fetch("${base}/e")</script>`,
    ];
    const usual = sampleCustomer();
    const parts = hostile.map((text, index) => ({
      key: String(index),
      ...renderCustomerReport(
        {
          ...usual,
          cycle: { ...usual.cycle, name: text },
          customer: { ...usual.customer, name: text, owner: text },
          remarks: [{ source: text, day: '2026-08-21', text }],
          actions: usual.actions.map((action) => ({ ...action, measure: text, owner: text })),
        },
        'zh',
      ),
    }));
    const printed = await printer.printBatch(parts);
    expect(hits).toBe(0);
    for (const [index, { pdf }] of printed.entries()) {
      const text = compact((await pageTexts(pdf)).join(''));
      // Headline, owner, header on each page, remark (twice), and each action (twice).
      expect(text.split(compact(hostile[index] ?? '?')).length).toBeGreaterThan(6);
      expect(text).not.toContain('root:');
    }
  });
});
