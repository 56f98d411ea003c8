import { expertScoring } from '@assay/contract';
import type { ApiClient } from '../api-client.ts';
import { advance, type CycleRun, type Figures } from './run.ts';

const REASON = 'Nobody knows these customers: the source calls them by a number only.';

/** A level between 1 and 5 that depends on the customer and the indicator alone, and means nothing. */
export const levelOf = (code: string, indicator: number): number => ((Number(code) + indicator) % 5) + 1;

async function scoreSheet(expert: ApiClient, sheetId: string, customer: string): Promise<void> {
  const params = { sheetId };
  const sheet = await expert.call(expertScoring.sheet, { params });
  let { version } = sheet;
  for (const [place, { key }] of sheet.indicators.entries()) {
    const score = levelOf(customer.replaceAll(/\D/g, ''), place);
    const to = { params: { ...params, indicator: key }, body: { version, score } };
    ({ version } = await expert.call(expertScoring.score, to));
  }
  await expert.call(expertScoring.submit, { params, body: { version } });
}

/** Lets the sheets left expire, and the customers pass whom no expert has scored. */
async function waitForNoMore({ id, coordinator }: CycleRun): Promise<number> {
  const params = { cycleId: id };
  const { expired } = await coordinator.call(expertScoring.expire, { params, body: { reason: REASON } });
  const { rules } = await coordinator.call(expertScoring.overview, { params });
  await coordinator.call(expertScoring.waiveRaters, {
    params,
    body: { version: rules.version, reason: REASON },
  });
  return expired;
}

/** Experts score as many sheets as are asked for, all at the same time; the coordinator waits for no others. */
export async function score(run: CycleRun): Promise<Figures> {
  const params = { cycleId: run.id };
  const { coordinator, experts } = run;
  const { added } = await coordinator.call(expertScoring.spread, { params, body: { expertsPerCustomer: 1 } });
  let left = run.sheets;
  const started = performance.now();
  const submitted = await Promise.all(
    experts.map(async (expert) => {
      const mine = await expert.call(expertScoring.mine, { query: { cycleId: run.id } });
      const chosen = mine.slice(0, left);
      left -= chosen.length;
      for (const { id, customer } of chosen) await scoreSheet(expert, id, customer);
      return chosen.length;
    }),
  );
  const scored = submitted.reduce((sum, sheets) => sum + sheets, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const expired = scored === added ? 0 : await waitForNoMore(run);
  await advance(run);
  return { sheets: added, 'submitted by experts': scored, 'scoring s': seconds, expired };
}
