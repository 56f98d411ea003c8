import { dataCollection } from '@assay/contract';
import { join } from 'node:path';
import { CannotGoOn } from '../api-client.ts';
import type { CycleRun, Figures } from './run.ts';

/** Uploads a file, waits for its import and answers its counters, which must reconcile. */
export async function importFile(
  { id, coordinator, folder }: CycleRun,
  table: 'customers' | 'order_lines',
): Promise<Figures> {
  const params = { cycleId: id };
  const file = join(folder, `${table}.csv`);
  const started = performance.now();
  const uploaded = await coordinator.upload(dataCollection.upload, file, { params, query: { table } });
  const sent = performance.now();
  await coordinator.done(uploaded.taskId);
  const found = await coordinator.call(dataCollection.one, { params: { ...params, importId: uploaded.id } });
  const { read, accepted, setAside, added, updated } = found;
  if (read !== accepted + setAside || accepted !== added + updated)
    throw new CannotGoOn(`${table}: the counters do not reconcile: ${JSON.stringify(found)}`);
  const rules = found.byRule.map(({ rule, rows }) => [`set aside: ${rule}`, rows] as const);
  return {
    'upload s': ((sent - started) / 1000).toFixed(1),
    'import s': ((performance.now() - sent) / 1000).toFixed(1),
    read,
    accepted,
    added,
    'set aside': setAside,
    ...Object.fromEntries(rules),
  };
}
