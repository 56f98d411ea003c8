import { strategy } from '@assay/contract';
import { advance, type CycleRun, type Figures } from './run.ts';

/** Takes over what the playbooks propose for the customers at risk. */
export async function plan(run: CycleRun): Promise<Figures> {
  const { created, customers, withoutOwner } = await run.coordinator.call(strategy.propose, {
    params: { cycleId: run.id },
    body: {},
  });
  await advance(run);
  return { actions: created, 'customers with actions': customers, 'without owner': withoutOwner };
}
