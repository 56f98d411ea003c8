import { calculation, dataCollection, weightConsensus } from '@assay/contract';
import { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import { In } from 'typeorm';
import { AuditEntry } from '../../src/core/audit/audit-entry.entity.js';
import { OrderRecord } from '../../src/core/records/records.entity.js';
import { Task } from '../../src/core/tasks/task.entity.js';
import { CustomerResult, Run } from '../../src/stages/calculation/run.entity.js';
import { Import, ImportSetAside, StagedRow } from '../../src/stages/data-collection/import.entity.js';
import { testApp } from '../support/app.js';
import { advance, collectData, openCycle, scoreSheets, setUp, type DrivenCycle } from '../support/cycle.js';
import { grow } from '../support/grow.js';
import { KillWatch } from '../support/kill-watch.js';
import { WorkerProcess } from '../support/worker-process.js';

/** While files are imported, and again while customers are scored. Three more are aimed, six are in `killed-printing`. */
const KILLS = 7;
/** The scoring may be over before it was hit so often: then there are still twenty in all. */
const HITS = 4;
const ROWS = 20_000;
const BAD_ROWS = 500;
const FILES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** Enough for twenty chunks. */
const CUSTOMERS = 10_002;
const RESUMED_WITHIN_MS = 15_000;
const PATIENCE_MS = 90_000;
const GONE_WITHIN_MS = 30_000;
const ALONE = { WORKER_CONCURRENCY: '1' };
/** Short, so that the deaths do not take minutes; the last test waits as long as the product does. */
const SHORT_LOCK = { ...ALONE, WORKER_LOCK_MS: '2000' };

const app = await testApp();

const ordersFile = (prefix: string): string => {
  const good = Array.from(
    { length: ROWS },
    (_, row) =>
      `${prefix}${row},K00${(row % 6) + 1},2026-05-${String((row % 28) + 1).padStart(2, '0')},${row + 1}.25`,
  );
  const bad = Array.from({ length: BAD_ROWS }, (_, row) => `${prefix}bad${row},nobody,2026-05-01,1`);
  return ['order_id,customer_id,ordered_at,amount', ...good, ...bad].join('\n');
};

/** Waits until nothing is owed any more. @throws Error with what still is */
async function allDone(): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const open = await app.database.manager.findBy(Task, [{ state: 'queued' }, { state: 'running' }]);
    if (open.length === 0) return;
    if (Date.now() > limit) {
      const left = open.map(({ kind, state, revision, failures }) => ({ kind, state, revision, failures }));
      throw new Error(`still owed: ${JSON.stringify(left)}`);
    }
    await pause(100);
  }
}

/** Waits for something that must come. @throws Error when it does not */
async function come<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const limit = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
    await pause(5);
  }
}

/** Kills workers in the middle of their work while another one is alive. @returns how many, before nothing was left */
async function workUnderFire(watch: KillWatch, atLeastMs: number): Promise<number> {
  const workers = [await WorkerProcess.start(SHORT_LOCK), await WorkerProcess.start(SHORT_LOCK)];
  let kills = 0;
  while (kills < KILLS && (await come('work', () => watch.workGoesOn()))) {
    await pause(atLeastMs + Math.random() * (200 + 2 * atLeastMs));
    const place = kills % 2;
    await workers[place]?.kill();
    await watch.killed();
    kills += 1;
    workers[place] = await WorkerProcess.start(SHORT_LOCK);
  }
  try {
    await allDone();
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
  }
  return kills;
}

/** Waits until more of the import is staged than before. @returns the last line of it */
function nextBatch(importId: string, staged: number): Promise<number> {
  return come('a batch', async () => {
    const found = await app.database.manager.findOneBy(Import, { id: importId });
    if (found?.state === 'done') throw new RangeError('the import was over before its worker ended');
    return found && found.stagedLine > staged ? found.stagedLine : undefined;
  });
}

/** Kills the only worker each time that it has gone on with the import. @returns the worker that is left */
async function killAsItWorks(
  watch: KillWatch,
  importId: string,
  kills: number,
  environment: Record<string, string>,
): Promise<WorkerProcess> {
  let worker = await WorkerProcess.start(environment);
  let staged = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    staged = await nextBatch(importId, staged);
    await worker.kill();
    await watch.killed();
    worker = await WorkerProcess.start(environment);
  }
  return worker;
}

function wentOn(watch: KillWatch): void {
  expect(watch.wentBack).toEqual([]);
  expect(watch.resumes().length).toBeGreaterThan(0);
  expect(watch.resumes()[0]).toBeLessThanOrEqual(RESUMED_WITHIN_MS);
}

describe('workers killed in the middle', () => {
  let driven: DrivenCycle;
  const manager = app.database.manager;
  const upload = (name: string) =>
    driven.coordinator.upload(
      dataCollection.upload,
      { name: `${name}.csv`, content: ordersFile(name) },
      { params: { cycleId: driven.id }, query: { table: 'orders' } },
    );

  async function importedOnce(names: readonly string[]): Promise<void> {
    const found = await manager.findBy(Import, {
      cycleId: driven.id,
      fileName: In(names.map((name) => `${name}.csv`)),
    });
    expect(found.map((one) => [one.state, one.readRows, one.setAside, one.added, one.updated])).toEqual(
      names.map(() => ['done', ROWS + BAD_ROWS, BAD_ROWS, ROWS, 0]),
    );
    expect(await manager.count(StagedRow)).toBe(0);
    for (const { id } of found) {
      expect(await manager.countBy(OrderRecord, { importId: id })).toBe(ROWS);
      expect(await manager.countBy(ImportSetAside, { importId: id })).toBe(BAD_ROWS);
      expect(await manager.countBy(AuditEntry, { act: 'data.imported', subjectId: id })).toBe(1);
    }
    expect(await manager.countBy(Task, { state: 'failed' })).toBe(0);
  }

  beforeAll(async () => {
    const calm = await WorkerProcess.start(SHORT_LOCK);
    driven = await openCycle(app, 6);
    await setUp(driven);
    await advance(driven);
    await collectData(driven);
    await calm.kill();
  });

  it(`robustness 4.2 row 1: ${2 + KILLS} kills over imports, one of them killed twice, every effect exactly once`, async () => {
    const watch = new KillWatch(app);
    watch.start();
    const first = await upload('twice');
    const worker = await killAsItWorks(watch, first.id, 2, SHORT_LOCK);
    await allDone();
    await worker.kill();
    expect(Math.max(...watch.killsByTask())).toBeGreaterThanOrEqual(2);

    for (const name of FILES) await upload(name);
    expect(await workUnderFire(watch, 300)).toBe(KILLS);
    await watch.stop();
    await importedOnce(['twice', ...FILES]);
    wentOn(watch);
  }, 240_000);

  it('with the locks of the product, too, a new worker goes on within 15 seconds', async () => {
    const watch = new KillWatch(app);
    watch.start();
    const { id } = await upload('patient');
    const worker = await killAsItWorks(watch, id, 1, ALONE);
    await allDone();
    await Promise.all([worker.kill(), watch.stop()]);
    await importedOnce(['patient']);
    wentOn(watch);
  }, 120_000);

  it('robustness 4.2 row 4: a worker that is asked to end hands its import back and is gone', async () => {
    const watch = new KillWatch(app);
    watch.start();
    const asked = await WorkerProcess.start(ALONE);
    const { id } = await upload('asked');
    await nextBatch(id, 0);
    expect(await asked.terminate()).toBeLessThan(GONE_WITHIN_MS);
    expect((await manager.findOneByOrFail(Import, { id })).state).toBe('running');
    const redis = new Redis(process.env['REDIS_URL'] ?? '');
    expect(await redis.llen('{assay}:tasks:active')).toBe(0);
    redis.disconnect();

    await watch.killed();
    const next = await WorkerProcess.start(ALONE);
    await allDone();
    await Promise.all([next.kill(), watch.stop()]);
    await importedOnce(['asked']);
    wentOn(watch);
  }, 120_000);

  it('kills over a calculation: one run, one result for each customer', async () => {
    const params = { cycleId: driven.id };
    const calm = await WorkerProcess.start(SHORT_LOCK);
    await driven.coordinator.call(dataCollection.collect, { params });
    await allDone();
    await calm.kill();
    await advance(driven);
    await scoreSheets(driven);
    await advance(driven);
    const keep = { method: 'template' as const, rationale: '沿用模板权重' };
    await driven.coordinator.call(weightConsensus.accept, { params, body: keep });
    await advance(driven);
    await grow(app.database, driven.id, CUSTOMERS);

    const watch = new KillWatch(app);
    watch.start();
    await driven.coordinator.call(calculation.start, { params });
    expect(await workUnderFire(watch, 0)).toBeGreaterThanOrEqual(HITS);
    await watch.stop();
    const [run, ...others] = await manager.findBy(Run, { cycleId: driven.id });
    expect(others).toEqual([]);
    expect(run).toMatchObject({ state: 'complete', scored: CUSTOMERS });
    expect(await manager.countBy(CustomerResult, { runId: run?.id ?? '' })).toBe(CUSTOMERS);
    expect(await manager.countBy(AuditEntry, { act: 'run.complete', subjectId: run?.id ?? '' })).toBe(1);
    expect(await manager.countBy(Task, { state: 'failed' })).toBe(0);
    expect((await driven.coordinator.call(weightConsensus.room, { params })).current?.number).toBe(1);
    wentOn(watch);
  }, 240_000);
});
