import { calculation, dataCollection } from '@assay/contract';
import type { CycleRun, Figures } from './run.ts';

/** Questions asked at the same time. */
const LANES = 8;
/** The source's amounts have three digits after the point; sums of thousandths are exact. */
const THOUSANDTHS = 1000;

/** Adds up what the customers bought in the window, asking for each of them what the page would show. */
export async function sumSpend({ id, coordinator }: CycleRun): Promise<Figures> {
  const params = { cycleId: id };
  const customers = await coordinator.call(calculation.results, { params });
  let spend = 0;
  let buyers = 0;
  const lane = async (from: number): Promise<void> => {
    for (let at = from; at < customers.length; at += LANES) {
      const customerId = customers[at]?.customerId ?? '';
      const values = await coordinator.call(dataCollection.values, { params: { ...params, customerId } });
      const value = values.find(({ indicator }) => indicator === 'spend')?.value ?? 0;
      spend += Math.round(value * THOUSANDTHS);
      if (value > 0) buyers += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, place) => lane(place)));
  return { 'spend in 12 months': (spend / THOUSANDTHS).toFixed(3), buyers };
}
