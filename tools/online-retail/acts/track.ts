import { cycles, tracking } from '@assay/contract';
import { CannotGoOn } from '../api-client.ts';
import { detail, type CycleRun, type Figures } from './run.ts';

const NOTE = 'Called the buyer; the next order is agreed.';

/** An owner works an action to its end, then the coordinator closes the cycle. */
export async function track(run: CycleRun): Promise<Figures> {
  const { actions } = await run.owner.call(tracking.mine);
  const [action] = actions.filter(({ cycle, workable }) => cycle.id === run.id && workable);
  if (!action) throw new CannotGoOn(`${run.owner.me.login} was given no action of the cycle`);
  await run.owner.call(tracking.progress, {
    params: { actionId: action.id },
    body: { version: action.version, status: 'done', percent: 100, note: NOTE },
  });
  const { counts } = await run.coordinator.call(tracking.board, { params: { cycleId: run.id } });
  const { version } = await detail(run);
  const closed = await run.coordinator.call(cycles.close, { params: { cycleId: run.id }, body: { version } });
  return { done: counts.done, 'left open': counts.open + counts.inProgress, state: closed.state };
}
