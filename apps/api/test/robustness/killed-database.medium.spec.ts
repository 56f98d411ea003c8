import { audit, cycles } from '@assay/contract';
import { startThrowawayMariadb } from '@assay-tools/services';
import { createConnection } from 'mysql2/promise';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { Cycle, CycleMove } from '../../src/core/cycle/cycle.entity.js';
import { testApp } from '../support/app.js';

const KILLS = 10;
const WRITERS = 8;
const BACK_WITHIN_MS = 10_000;

const mariadb = await startThrowawayMariadb({ durable: true });
const root = await createConnection({ socketPath: mariadb.socket, user: 'root' });
await root.query('CREATE DATABASE killed CHARACTER SET utf8mb4');
await root.end();
const app = await testApp({}, { databaseUrl: mariadb.url('killed') });
afterAll(() => mariadb.end());

const coordinator = await app.as('coordinator');
let written = 0;
const acknowledged: string[] = [];
const refusals: { status: number; retry: string | null; text: string }[] = [];

async function openOne(): Promise<number> {
  written += 1;
  const body = {
    name: `第 ${written} 个周期`,
    goal: '识别高价值客户，降低流失率',
    periodStart: '2026-01-01',
    periodEnd: '2026-06-30',
  };
  const response = await coordinator.send(cycles.open, { body });
  const text = await response.text();
  if (response.ok) acknowledged.push((JSON.parse(text) as { id: string }).id);
  else refusals.push({ status: response.status, retry: response.headers.get('retry-after'), text });
  return response.status;
}

async function write(until: () => boolean): Promise<void> {
  while (!until()) {
    if ((await openOne()) >= 400) await pause(20);
  }
}

describe('robustness 4.2 row 2: a database that is killed while eight write', () => {
  it(`${KILLS} kills: nothing acknowledged is lost, nothing is half done, and the api comes back by itself`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      let over = false;
      const writers = Array.from({ length: WRITERS }, () => write(() => over));
      await pause(200 + Math.random() * 400);
      await mariadb.crash();
      await pause(150);
      await mariadb.start();
      const started = Date.now();
      const before = acknowledged.length;
      while (acknowledged.length === before && Date.now() - started < BACK_WITHIN_MS) await pause(20);
      over = true;
      await Promise.all(writers);
      expect(acknowledged.length).toBeGreaterThan(before);
    }
    const manager = app.database.manager;
    const kept = new Set((await manager.find(Cycle, { select: { id: true } })).map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(KILLS * WRITERS);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    for (const rows of [
      await manager.find(AuditEntry, { where: { act: 'cycle.opened' } }),
      await manager.find(CycleMove, { where: { kind: 'opened' } }),
    ]) {
      expect(rows.map(({ cycleId }) => cycleId).sort()).toEqual([...kept].sort());
    }
    expect(await (await app.as('auditor')).call(audit.verify)).toMatchObject({ whole: true });
  }, 180_000);

  it('meanwhile it answers 503 with a time to wait, in words, and never more than that', () => {
    expect(refusals.length).toBeGreaterThan(0);
    expect(new Set(refusals.map(({ status, retry }) => `${status} ${retry}`))).toEqual(new Set(['503 5']));
    expect(refusals.filter(({ text }) => /\bat \w+ |node_modules|ECONN|SELECT|INSERT/.test(text))).toEqual(
      [],
    );
  });
});
