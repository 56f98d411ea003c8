import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Blocker } from '@assay/contract';
import { isStage, STAGES, type Stage } from '@assay/cycle';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import type { AuditActor } from '../audit/audit.js';
import type { Cycle } from './cycle.entity.js';

const STAGE_GATE = 'stage-gate';

/** How far a stage is: progress, 0 to 100, and what keeps it from being left. */
export interface Standing {
  readonly percent: number;
  readonly blockers: Blocker[];
}

/**
 * What a stage tells the cycle about itself. Each stage has exactly one; the cycle knows no
 * stage by name.
 */
export interface StageGate {
  readonly stage: Stage;
  /** What is missing before the stage may be left; empty when it may. */
  blockers(manager: EntityManager, cycle: Cycle): Promise<Blocker[]>;
  /** Progress of the stage, 0 to 100. */
  percent(manager: EntityManager, cycle: Cycle): Promise<number>;
  /** Both at once, where both follow from the same facts. */
  standing?(manager: EntityManager, cycle: Cycle): Promise<Standing>;
  /** Called inside the transaction that enters the stage, also when the cycle comes back to it. */
  entered?(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void>;
  /** Called inside the transaction that leaves the stage forwards. */
  left?(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void>;
}

/** Marks a provider as the gate of its stage. */
export const GuardsStage = (): ClassDecorator => SetMetadata(STAGE_GATE, true);

@Injectable()
export class StageGates {
  private found: Map<Stage, StageGate> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error at first use when a stage has no gate or two */
  of(stage: Stage): StageGate {
    this.found ??= this.collect();
    const gate = this.found.get(stage);
    if (!gate) throw new RangeError(`stage ${stage} has no gate`);
    return gate;
  }

  /** How far the cycle's present stage is; the facts of the stage are asked for once. */
  async standing(manager: EntityManager, cycle: Cycle): Promise<Standing> {
    if (!isStage(cycle.state)) return { percent: 100, blockers: [] };
    const gate = this.of(cycle.state);
    if (gate.standing) return gate.standing(manager, cycle);
    return { percent: await gate.percent(manager, cycle), blockers: await gate.blockers(manager, cycle) };
  }

  private collect(): Map<Stage, StageGate> {
    const found = new Map<Stage, StageGate>();
    for (const wrapper of this.discovery.getProviders()) {
      if (!wrapper.metatype || !wrapper.instance) continue;
      if (!this.reflector.get<boolean>(STAGE_GATE, wrapper.metatype as never)) continue;
      const gate = wrapper.instance as StageGate;
      if (found.has(gate.stage)) throw new Error(`two gates for stage ${gate.stage}`);
      found.set(gate.stage, gate);
    }
    const missing = STAGES.filter((stage) => !found.has(stage));
    if (missing.length > 0) throw new Error(`no gate for stage ${missing.join(', ')}`);
    return found;
  }
}
