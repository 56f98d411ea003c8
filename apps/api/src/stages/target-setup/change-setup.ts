import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository, type CyclePatch } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';

interface Seen {
  readonly cycleId: string;
  readonly version: number;
}

/** The part that all acts of the set-up share: lock, ask, change, write the trail. */
@Injectable()
export class ChangeSetup {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly audit: Audit,
  ) {}

  /** @param decide what changes, from the cycle as it is; may write further rows of its own */
  async run(
    actor: Actor,
    act: string,
    seen: Seen,
    decide: (tx: Tx, cycle: Cycle) => Promise<{ patch: CyclePatch; before?: object; after: object }>,
  ): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lockSeen(tx, seen.cycleId, seen.version);
      demand(actor, 'cycle.setup', { state: cycle.state });
      const { patch, before, after } = await decide(tx, cycle);
      await this.cycles.change(tx, actor, cycle, patch);
      this.audit.record(tx, actor, {
        act,
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: cycle.name,
        before: before ?? null,
        after,
      });
    });
  }
}
