import { review as endpoints } from '@assay/contract';
import { CannotGoOn } from '../api-client.ts';
import { advance, type CycleRun, type Figures } from './run.ts';

/** The head approves every tier as it is. */
export async function review(run: CycleRun): Promise<Figures> {
  const params = { cycleId: run.id };
  const { items } = await run.head.call(endpoints.board, { params });
  const seen = items.map(({ customerId, version }) => ({ customerId, version }));
  if (seen.length === 0)
    throw new CannotGoOn(
      `${run.head.me.login} sees none of the customers: give them to the head's department`,
    );
  const { approved, left } = await run.head.call(endpoints.approveMany, { params, body: { items: seen } });
  if (left.length > 0)
    throw new CannotGoOn(`${run.head.me.login} may not decide on ${left.length} of the customers`);
  await advance(run);
  return { approved };
}
