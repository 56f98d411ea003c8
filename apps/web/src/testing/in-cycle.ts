import { TestBed } from '@angular/core/testing';
import type { CycleDetail } from '@assay/contract';
import { CycleRoom } from '../app/core/cycles/cycle-room';
import { request } from './page';

/** Opens the room of a cycle, as the frame around its pages does. `CycleRoom` must be among the spec's providers. */
export async function enterCycle(cycle: CycleDetail): Promise<void> {
  TestBed.inject(CycleRoom).open(cycle.id);
  TestBed.tick();
  request('GET', `/api/cycles/${cycle.id}`).flush(cycle);
  await new Promise((resolve) => setTimeout(resolve));
}
