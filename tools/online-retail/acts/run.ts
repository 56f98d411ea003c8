import { cycles, type CycleDetail } from '@assay/contract';
import type { ApiClient } from '../api-client.ts';

/** What an act found or did, by name. */
export type Figures = Readonly<Record<string, number | string>>;

/** A cycle on its way, the people who take it there, and what they are given. */
export interface CycleRun {
  readonly id: string;
  readonly coordinator: ApiClient;
  readonly experts: readonly ApiClient[];
  readonly head: ApiClient;
  readonly owner: ApiClient;
  /** Folder with `customers.csv` and `order_lines.csv`. */
  readonly folder: string;
  readonly asOf: string;
  /** How many sheets experts score; the others expire. */
  readonly sheets: number;
}

/** The cycle as it is now. */
export function detail({ id, coordinator }: CycleRun): Promise<CycleDetail> {
  return coordinator.call(cycles.one, { params: { cycleId: id } });
}

/** Moves on to the next stage. @throws Refused with what is missing */
export async function advance(run: CycleRun): Promise<void> {
  const { version } = await detail(run);
  await run.coordinator.call(cycles.advance, { params: { cycleId: run.id }, body: { version } });
}
