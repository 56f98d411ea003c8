import { allEndpoints, dataCollection, reports, tracking } from '@assay/contract';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { printed } from '../../src/reports/printed-cycle.fixture.js';
import { testApp } from '../support/app.js';
import { importFile, openCycle, reach } from '../support/cycle.js';
import { compact, pageTexts } from '../support/read-pdf.js';

const MARK = '恶意标记';

const hits: string[] = [];
const server = createServer((request, response) => {
  hits.push(request.url ?? '');
  response.end('hit');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

/** What a name may hold in the worst case; short enough to stand in one. */
const markup = (place: string): string =>
  `</script><img src="${base}/${place}" onerror="fetch('${base}/${place}-js')"><style>@import "${base}/${place}-css";</style>${MARK}`;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const app = await testApp();
await app.startWorker();
const driven = await openCycle(app, 2);
driven.files.customers = driven.files.customers
  .replaceAll('测试客户1有限公司', cell(markup('name')))
  .replaceAll('新能源', cell(`<b>${MARK}</b>`));
await reach(driven, 'tracking');
const { coordinator, owner } = driven;
const params = { cycleId: driven.id };

async function note(): Promise<string> {
  const { actions } = await owner.call(tracking.mine);
  const planted = actions.find(({ customer }) => customer.name.includes(MARK));
  if (!planted) throw new RangeError('the planted customer has no action');
  await owner.call(tracking.addNote, { params: { actionId: planted.id }, body: { text: markup('note') } });
  return planted.id;
}
const actionId = await note();

describe('robustness 4.4: markup in names and notes', () => {
  it('is printed as the text that it is, and fetches nothing', async () => {
    for (const kind of ['customer', 'cycle'] as const) {
      const { orderId } = await coordinator.call(reports.order, { params, body: { kind, language: 'zh' } });
      const { order, files } = await printed(coordinator, { ...params, orderId });
      expect(order).toMatchObject({ state: 'done', failed: 0 });
      let text = '';
      for (const { id: fileId, fileName } of files) {
        expect(fileName).not.toMatch(/[<>"/\\]/);
        const { content } = await coordinator.download(reports.download, {
          params: { ...params, orderId, fileId },
        });
        text += compact((await pageTexts(content)).join(''));
      }
      expect(text).toContain(compact(`</script><img src="${base}/name"`));
    }
    expect(hits).toEqual([]);
  });

  it('is answered as JSON, which no browser draws, wherever it is answered', async () => {
    const known: Record<string, string> = { cycleId: driven.id, actionId };
    const places = await Promise.all(
      allEndpoints
        .filter(({ method, kind }) => method === 'GET' && kind === 'json')
        .filter(({ path }) => [...path.matchAll(/:(\w+)/g)].every(([, name]) => known[name ?? '']))
        .map(async (endpoint) => {
          const response = await coordinator.send(endpoint, { params: known });
          return { response, text: await response.text(), path: endpoint.path };
        }),
    );
    const planted = places.filter(({ text }) => text.includes(MARK));
    expect(planted.length).toBeGreaterThan(4);
    for (const { response, path } of planted) {
      expect([path, response.headers.get('content-type')]).toEqual([path, 'application/json; charset=utf-8']);
      expect([path, response.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect(response.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe-inline/);
    }
  });
});

describe('robustness 4.4: formulas in the cells of a file', () => {
  const LEADS = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '=HYPERLINK("http://x")'];

  it('lead no cell of the file of rows that were set aside', async () => {
    const rows = LEADS.map((lead, place) => `${cell(`F${place}`)},${cell(lead)},2026-05-01,10`);
    const content = ['order_id,customer_id,ordered_at,amount', ...rows].join('\n');
    // Data may come in until the cycle is closed, by the state it is in.
    await app.database.query("UPDATE cycle SET state = 'data-collection' WHERE id = ?", [driven.id]);
    const { id: importId, setAside } = await importFile(driven, 'orders', content);
    expect(setAside).toBe(LEADS.length);
    const file = await coordinator.download(dataCollection.setAsideFile, { params: { ...params, importId } });
    expect(file.disposition).toContain('attachment');
    const cells = file.content
      .toString('utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect(cells).toHaveLength(LEADS.length);
    expect(cells.flat().filter((one) => /^"?[=+\-@\t\r＝＋－＠]/.test(one))).toEqual([]);
  });
});
