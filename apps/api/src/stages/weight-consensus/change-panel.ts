import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import type { ComparisonSeat } from './comparison-seat.entity.js';
import type { Panel, PanelExpert } from './panel.js';
import { PanelReader } from './panel.reader.js';
import { PanelRepository } from './panel.repository.js';

/** What an act decides about an expert: how the seat changes, and what the trail keeps of it. */
export interface SeatDecision {
  readonly act: string;
  readonly patch: Partial<Omit<ComparisonSeat, 'cycleId' | 'expertId'>>;
  readonly before?: object;
  readonly after?: object;
  readonly reason: string | null;
}

/** What the coordinator's acts on the panel share: the lock, the right, and the entry in the trail. */
@Injectable()
export class ChangePanel {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly reader: PanelReader,
    private readonly panels: PanelRepository,
    private readonly audit: Audit,
  ) {}

  /** Runs an act on the locked panel. @throws RuleBroken when this person may not moderate the cycle now */
  async run<T>(
    actor: Actor,
    cycleId: string,
    act: (tx: Tx, cycle: Cycle, panel: Panel) => Promise<T>,
  ): Promise<T> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'weights.moderate', { state: cycle.state });
      return act(tx, cycle, await this.reader.of(tx.manager, cycleId));
    });
  }

  /** Decides about one expert of the panel. */
  async seat(
    actor: Actor,
    { cycleId, personId }: { readonly cycleId: string; readonly personId: string },
    decide: (expert: PanelExpert, panel: Panel, tx: Tx) => SeatDecision | Promise<SeatDecision>,
  ): Promise<void> {
    await this.run(actor, cycleId, async (tx, cycle, panel) => {
      const expert = this.reader.expert(panel, personId);
      const { act, patch, before, after, reason } = await decide(expert, panel, tx);
      await this.panels.changeSeat(tx, { cycleId, expertId: personId }, patch);
      this.audit.record(tx, actor, {
        act,
        cycleId: cycle.id,
        subjectType: 'comparison',
        subjectId: personId,
        subjectName: expert.name,
        before: before ?? null,
        after: after ?? null,
        reason,
      });
    });
  }
}
