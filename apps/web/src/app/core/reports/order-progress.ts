import type { PrintOrder, Task } from '@assay/contract';

const STATES = {
  printing: 'running',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<PrintOrder['state'], Task['state']>;

/** How far an order is, as a progress bar shows it: a document that could not be printed is done with, too. */
export function orderProgress(order: PrintOrder): Pick<Task, 'state' | 'done' | 'total' | 'problem'> {
  const { state, printed, failed, documents } = order;
  return { state: STATES[state], done: printed + failed, total: documents, problem: null };
}
