import { allEndpoints, customers, models, reports, tracking, type Endpoint } from '@assay/contract';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { testApp } from '../support/app.js';
import { openCycle, reach } from '../support/cycle.js';
import type { SignedIn } from '../support/people.js';

const app = await testApp();
await app.startWorker();

/** Writes that succeeded, with how many lines of the writer each left in the trail. */
const written = new Map<Endpoint, number[]>();

const pathOf = (url: string | URL): string => new URL(url, app.url).pathname;
const patternOf = ({ path }: Endpoint): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);

function endpointOf(method: string, url: string | URL): Endpoint {
  // A fixed word stands before a parameter in the same place.
  const found = allEndpoints
    .filter((one) => one.method === method && patternOf(one).test(pathOf(url)))
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)[0];
  if (!found) throw new RangeError(`${method} ${pathOf(url)} is not in the contract`);
  return found;
}

const linesOf = ({ me }: SignedIn): Promise<number> =>
  app.database.manager.countBy(AuditEntry, { actorId: me.id });

/** Counts what each write of this person leaves in the trail. */
function watched<C extends SignedIn>(client: C): C {
  const send = client.fetch.bind(client);
  client.fetch = async (url, init = {}) => {
    if (!init.method || init.method === 'GET') return send(url, init);
    const before = await linesOf(client);
    const response = await send(url, init);
    if (response.ok) {
      const endpoint = endpointOf(init.method, url);
      written.set(endpoint, [...(written.get(endpoint) ?? []), (await linesOf(client)) - before]);
    }
    return response;
  };
  return client;
}

describe('robustness 4.4, audit', () => {
  it('has a line of the writer for every write from the goal to the reports', async () => {
    const driven = await openCycle(app, 3);
    for (const one of [driven.coordinator, driven.head, driven.owner, ...driven.experts]) watched(one);
    await reach(driven, 'tracking');
    const params = { cycleId: driven.id };
    const { coordinator, owner } = driven;
    const [first, second] = (await owner.call(tracking.mine)).actions;
    if (!first || !second) throw new RangeError('there are no actions');
    const at = { params: { actionId: first.id } };
    const body = {
      version: first.version,
      status: 'in-progress' as const,
      percent: 40,
      note: '已与客户沟通',
    };
    await owner.call(tracking.progress, { ...at, body });
    await owner.call(tracking.addNote, { ...at, body: { text: '客户同意试用' } });
    const evidence = { name: 'visit.pdf', content: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n' };
    const filed = await owner.upload(tracking.addEvidence, evidence, at);
    const evidenceId = filed.evidence[0]?.id ?? '';
    await owner.call(tracking.removeEvidence, { params: { actionId: first.id, evidenceId } });
    await coordinator.call(reports.order, { params, body: { kind: 'cycle', language: 'zh' } });
    const { version } = await coordinator.call(customers.one, { params: { customerId: first.customer.id } });
    const edit = { version, reason: '联系人已更换', contact: '李四' };
    await coordinator.call(customers.change, { params: { customerId: first.customer.id }, body: edit });

    const silent = [...written]
      .filter(([, lines]) => lines.some((count) => count < 1))
      .map(([{ method, path }]) => `${method} ${path}`);
    expect(silent).toEqual([]);
    expect(written.size).toBeGreaterThan(20);
    expect(written.has(models.adopt)).toBe(true);
  });
});
