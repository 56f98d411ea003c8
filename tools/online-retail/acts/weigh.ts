import { weightConsensus } from '@assay/contract';
import { advance, type CycleRun, type Figures } from './run.ts';

const RATIONALE = 'The committee keeps the weights of the template: no comparison was made for this data.';

/** Keeps the template's weights. */
export async function weigh(run: CycleRun): Promise<Figures> {
  const body = { method: 'template' as const, rationale: RATIONALE };
  const { current, weights } = await run.coordinator.call(weightConsensus.accept, {
    params: { cycleId: run.id },
    body,
  });
  await advance(run);
  return { weights: weights.length, method: current?.method ?? 'none' };
}
