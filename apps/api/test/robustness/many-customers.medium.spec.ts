import type { Stage } from '@assay/cycle';
import { CycleReader } from '../../src/core/cycle/cycle.reader.js';
import { CycleReads } from '../../src/core/cycle/cycle.reads.js';
import { testApp } from '../support/app.js';
import { openCycle, reach } from '../support/cycle.js';
import { grow } from '../support/grow.js';

const CUSTOMERS = 10_000;
const READS = 9;
/** So many times what reading the bare list of its customers takes: a time of its own would depend on the machine. */
const AT_MOST = 3;
const STAGES_WITH_CUSTOMERS: readonly Stage[] = [
  'data-collection',
  'calculation',
  'review',
  'strategy',
  'tracking',
];

const app = await testApp();
await app.startWorker();

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let read = 0; read < READS; read += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(READS / 2)] ?? Infinity;
}

describe('a cycle of 10,000 customers', () => {
  it('is read, and listed, in about the time that the list of its customers takes', async () => {
    const driven = await openCycle(app, 6);
    await reach(driven, 'tracking');
    await grow(app.database, driven.id, CUSTOMERS);
    const list = () => app.get(CycleReader).customers(app.database.manager, driven.id);
    expect((await list()).length).toBeGreaterThanOrEqual(CUSTOMERS);

    const slow: string[] = [];
    for (const stage of STAGES_WITH_CUSTOMERS) {
      // The stage is set without the work before it: what lies there is what the cycle's last stage left.
      await app.database.query('UPDATE cycle SET state = ? WHERE id = ?', [stage, driven.id]);
      const yardstick = await medianOf(list);
      const one = await medianOf(() => app.get(CycleReads).one(driven.id));
      const all = await medianOf(() => app.get(CycleReads).list());
      if (Math.max(one, all) > AT_MOST * yardstick) slow.push(`${stage}: ${one}, ${all} of ${yardstick} ms`);
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
