import { calculation } from '@assay/contract';
import { CannotGoOn } from '../api-client.ts';
import { advance, type CycleRun, type Figures } from './run.ts';

/** Calculates, and says how the customers spread over the tiers. */
export async function calculate(run: CycleRun): Promise<Figures> {
  const { coordinator } = run;
  const params = { cycleId: run.id };
  const started = await coordinator.call(calculation.start, { params });
  await coordinator.done(started.taskId);
  // its first part hands over to the join, which the run names from then on
  const { runs } = await coordinator.call(calculation.overview, { params });
  const latest = runs.find(({ id }) => id === started.id);
  if (!latest) throw new CannotGoOn('the calculation is gone');
  await coordinator.done(latest.taskId);
  const found = await coordinator.call(calculation.distribution, { params });
  await advance(run);
  const tiers = found.tiers.map(({ tier, count }) => [`tier ${tier}`, count] as const);
  return {
    scored: found.scored,
    ...Object.fromEntries(tiers),
    'not scored': found.notScored,
    borderline: found.borderline,
    'moved by a gate': found.movedByGate,
  };
}
