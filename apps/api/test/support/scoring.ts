import { expertScoring } from '@assay/contract';
import type { TestApp } from './app.js';
import { advance, collectData, openCycle, setUp, type DrivenCycle } from './cycle.js';

/** Companies whose records are in store. */
const supplied = new WeakSet<TestApp>();

/** A cycle in expert scoring, with every customer assigned to both experts and nothing scored yet. */
export async function openScoring(app: TestApp, customers: number): Promise<DrivenCycle> {
  const driven = await openCycle(app, customers);
  await setUp(driven);
  await advance(driven);
  // records belong to the company, values to the cycle
  await collectData(driven, supplied.has(app) ? ['values'] : undefined);
  supplied.add(app);
  await advance(driven);
  await driven.coordinator.call(expertScoring.spread, {
    params: { cycleId: driven.id },
    body: { expertsPerCustomer: 2 },
  });
  return driven;
}

/** The sheets of one of the experts, in the order of the customers' codes. */
export function sheetsOf({ id, experts }: DrivenCycle, expert: 0 | 1) {
  return experts[expert].call(expertScoring.mine, { query: { cycleId: id } });
}

/** The first sheet of one of the experts. @throws RangeError when there is none */
export async function firstSheetOf(driven: DrivenCycle, expert: 0 | 1) {
  const [first] = await sheetsOf(driven, expert);
  if (!first) throw new RangeError('the expert has no sheet');
  return first;
}

/** The coordinator's row of a customer. @throws RangeError when the name is unknown */
export async function rowOf({ id, coordinator }: DrivenCycle, customer: string) {
  const { items } = await coordinator.call(expertScoring.customers, { params: { cycleId: id }, query: {} });
  const row = items.find(({ name }) => name === customer);
  if (!row) throw new RangeError(`no row of ${customer}`);
  return row;
}
