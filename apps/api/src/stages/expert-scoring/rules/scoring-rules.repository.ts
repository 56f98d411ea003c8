import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { guardedUpdate } from '../../../platform/database/guarded-update.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import type { AuditActor } from '../../../core/audit/audit.js';
import type { Cycle } from '../../../core/cycle/cycle.entity.js';
import { ScoringRules } from './scoring-rules.entity.js';

export type RulesPatch = Partial<Omit<ScoringRules, 'id' | 'version' | 'changedByName' | 'changedAt'>>;

const USUAL = { aggregate: 'mean', minRaters: 1 } as const;

/** The rules of each cycle's scoring. A cycle that chose none has those of the cycle before it, else the usual ones. */
@Injectable()
export class ScoringRulesRepository {
  constructor(private readonly clock: Clock) {}

  /** Rules that nobody stored yet have version 0. */
  async of(manager: EntityManager, cycle: Pick<Cycle, 'id' | 'previousId'>): Promise<ScoringRules> {
    const own = await manager.findOneBy(ScoringRules, { id: cycle.id });
    if (own) return own;
    const before = cycle.previousId ? await manager.findOneBy(ScoringRules, { id: cycle.previousId }) : null;
    const { aggregate, minRaters } = before ?? USUAL;
    return {
      id: cycle.id,
      aggregate,
      minRaters,
      fixedAt: null,
      secondRoundAt: null,
      waiverReason: null,
      waiverByName: null,
      waivedAt: null,
      version: 0,
      changedByName: '',
      changedAt: this.clock.now(),
    };
  }

  /** @param rules as the caller read them. @throws RuleBroken stale-version */
  async change(tx: Tx, by: AuditActor, rules: ScoringRules, patch: RulesPatch): Promise<ScoringRules> {
    const stamp = { changedByName: by.name, changedAt: this.clock.now() };
    const changed = { ...rules, ...patch, ...stamp, version: rules.version + 1 };
    if (rules.version === 0) await tx.manager.insert(ScoringRules, changed);
    else if (!(await guardedUpdate(tx.manager, ScoringRules, rules, { ...patch, ...stamp })))
      throw staleRules(rules);
    return changed;
  }
}

/** Who changed the rules meanwhile, and when. */
export function staleRules(rules: ScoringRules): RuleBroken {
  return new RuleBroken(
    'stale-version',
    { who: rules.changedByName, when: rules.changedAt.toISOString() },
    { currentVersion: rules.version },
  );
}
