import { reports, type PrintOrder } from '@assay/contract';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '../../test/support/app.js';
import { openCycle, planActions, reach, type DrivenCycle } from '../../test/support/cycle.js';
import type { Client } from '../../test/support/client.js';

const PATIENCE_MS = 60_000;

/** A cycle with planned actions, so that every kind of report has something to say. A worker must be running. */
export async function plannedCycle(app: TestApp, customers: number): Promise<DrivenCycle> {
  const driven = await openCycle(app, customers);
  await reach(driven, 'strategy');
  await planActions(driven);
  return driven;
}

/** Waits until an order has ended, however it did, and answers it with its files. */
export async function printed(client: Client, params: { cycleId: string; orderId: string }) {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await client.call(reports.files, { params });
    if (found.order.state !== 'printing') return found;
    if (Date.now() > limit) throw new Error(`the order is still printing: ${words(found.order)}`);
    await pause(50);
  }
}

function words({ printed: done, failed, documents }: PrintOrder): string {
  return `${done} printed, ${failed} failed of ${documents}`;
}
