import { Injectable } from '@nestjs/common';
import {
  advance,
  cancel,
  isStage,
  returnTo,
  type Act,
  type CycleState,
  type Move,
  type Stage,
} from '@assay/cycle';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../audit/audit.js';
import type { Cycle, CycleMove } from './cycle.entity.js';
import { CycleRepository } from './cycle.repository.js';
import { demand } from './demand.js';
import { StageGates } from './stage-gate.js';

interface Wanted {
  readonly cycleId: string;
  readonly version: number;
  readonly reason?: string;
}

/** Moves a cycle through its state machine. */
@Injectable()
export class MoveCycle {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly gates: StageGates,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** To the next stage. @throws RuleBroken stage-blocked with everything that is missing */
  advance(actor: Actor, wanted: Wanted): Promise<void> {
    return this.move(actor, 'cycle.advance', 'advanced', wanted, advance);
  }

  /** To an earlier stage, with a reason. */
  returnTo(actor: Actor, wanted: Wanted & { readonly to: Stage }): Promise<void> {
    return this.move(actor, 'cycle.return', 'returned', wanted, (state) => returnTo(state, wanted.to));
  }

  cancel(actor: Actor, wanted: Wanted): Promise<void> {
    return this.move(actor, 'cycle.cancel', 'cancelled', wanted, cancel);
  }

  /** From tracking to closed. */
  close(actor: Actor, wanted: Wanted): Promise<void> {
    return this.move(actor, 'cycle.close', 'closed', wanted, advance);
  }

  private async move(
    actor: Actor,
    act: Act,
    kind: CycleMove['kind'],
    wanted: Wanted,
    decide: (state: CycleState) => Move,
  ): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lockSeen(tx, wanted.cycleId, wanted.version);
      demand(actor, act, { state: cycle.state });
      const move = decide(cycle.state);
      if (!move.allowed) throw new RuleBroken(move.code);
      if (kind === 'advanced' || kind === 'closed') await this.leave(tx, actor, cycle);
      await this.enter(tx, actor, cycle, kind, move.to, wanted.reason ?? null);
    });
  }

  private async leave(tx: Tx, actor: Actor, cycle: Cycle): Promise<void> {
    if (!isStage(cycle.state)) return;
    const gate = this.gates.of(cycle.state);
    const blockers = await gate.blockers(tx.manager, cycle);
    if (blockers.length > 0) throw new RuleBroken('stage-blocked', { count: blockers.length }, { blockers });
    await gate.left?.(tx, actor, cycle);
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    cycle: Cycle,
    kind: CycleMove['kind'],
    to: CycleState,
    reason: string | null,
  ): Promise<void> {
    const from = cycle.state;
    const at = this.clock.now();
    await this.cycles.change(tx, actor, cycle, { state: to, ...(isStage(to) ? {} : { endedAt: at }) });
    await this.cycles.addMove(tx, {
      cycleId: cycle.id,
      kind,
      fromState: from,
      toState: to,
      byName: actor.name,
      at,
      reason,
    });
    this.audit.record(tx, actor, {
      act: `cycle.${kind}`,
      cycleId: cycle.id,
      subjectType: 'cycle',
      subjectId: cycle.id,
      subjectName: cycle.name,
      before: { state: from },
      after: { state: to },
      reason,
    });
    if (isStage(to)) await this.gates.of(to).entered?.(tx, actor, cycle);
  }
}
