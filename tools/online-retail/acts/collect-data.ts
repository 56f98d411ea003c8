import { dataCollection } from '@assay/contract';
import { COVERAGE_GATE } from '@assay/cycle';
import { importFile } from './import-file.ts';
import { advance, type CycleRun, type Figures } from './run.ts';

const REASON = 'The source has invoices only; nothing about this was ever recorded.';
const LACKING = 'The source has too few orders of these customers to compute it.';

/** Brings the order lines in, computes the values, and waives what invoices alone cannot tell. */
export async function collectData(run: CycleRun): Promise<Figures> {
  const params = { cycleId: run.id };
  const imported = await importFile(run, 'order_lines');
  const started = performance.now();
  const { taskId } = await run.coordinator.call(dataCollection.collect, { params });
  await run.coordinator.done(taskId);
  const collected = performance.now();
  const { coverage } = await run.coordinator.call(dataCollection.overview, { params });
  const low = coverage.filter(({ customers, covered }) => covered < COVERAGE_GATE * customers);
  for (const { indicator, covered } of low) {
    const body = { indicator, reason: covered === 0 ? REASON : LACKING };
    await run.coordinator.call(dataCollection.waive, { params, body });
  }
  await advance(run);
  const covered = coverage.map((one) => [`with ${one.indicator}`, one.covered] as const);
  return {
    ...imported,
    'collection s': ((collected - started) / 1000).toFixed(1),
    ...Object.fromEntries(covered),
    'indicators waived': low.length,
  };
}
