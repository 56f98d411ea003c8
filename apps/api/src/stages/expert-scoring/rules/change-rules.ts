import { Injectable } from '@nestjs/common';
import type { ScoringRules as RulesView } from '@assay/contract';
import type { Act } from '@assay/cycle';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { Audit } from '../../../core/audit/audit.js';
import type { Cycle } from '../../../core/cycle/cycle.entity.js';
import { CycleRepository } from '../../../core/cycle/cycle.repository.js';
import { demand } from '../../../core/cycle/demand.js';
import type { ScoringRules } from './scoring-rules.entity.js';
import { ScoringRulesRepository, staleRules, type RulesPatch } from './scoring-rules.repository.js';
import { scoringRulesView } from './scoring-rules.view.js';

interface Wanted {
  readonly act: Act;
  /** What the trail calls it. */
  readonly entry: string;
  readonly cycleId: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly reason?: string;
}

interface RulesDecision {
  readonly patch: RulesPatch;
  readonly before?: object;
  readonly after?: object;
}

/** The part that all acts on the rules share: lock the cycle, ask, compare the version, change, write the trail. */
@Injectable()
export class ChangeRules {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly rules: ScoringRulesRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken stale-version */
  run(
    actor: Actor,
    { act, entry, cycleId, version, reason }: Wanted,
    decide: (rules: ScoringRules, cycle: Cycle, tx: Tx) => Promise<RulesDecision>,
  ): Promise<RulesView> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, act, { state: cycle.state });
      const rules = await this.rules.of(tx.manager, cycle);
      const { patch, before, after } = await decide(rules, cycle, tx);
      if (rules.version !== version) throw staleRules(rules);
      const changed = await this.rules.change(tx, actor, rules, patch);
      this.audit.record(tx, actor, {
        act: entry,
        cycleId,
        subjectType: 'cycle',
        subjectId: cycleId,
        subjectName: cycle.name,
        before: before ?? null,
        after: after ?? null,
        reason: reason ?? null,
      });
      return scoringRulesView(changed);
    });
  }
}
