import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { ChangePanel } from './change-panel.js';
import { rulesOf } from './panel.js';
import { PanelRepository } from './panel.repository.js';

/** Fixes the rules of the rounds. Once an expert has answered they stay as they are. */
@Injectable()
export class SetRoundRules {
  constructor(
    private readonly changing: ChangePanel,
    private readonly panels: PanelRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.setRules>): Promise<void> {
    return this.changing.run(actor, params.cycleId, async (tx, cycle, panel) => {
      if (panel.rounds.length > 0) throw new RuleBroken('round-rules-fixed');
      const now = this.clock.now();
      const rules = { cycleId: cycle.id, rules: body.rules, byName: actor.name, at: now };
      if (!(await this.panels.saveRules(tx, rules, body.version))) {
        throw new RuleBroken(
          'stale-version',
          { who: panel.chosen?.byName ?? '', when: (panel.chosen?.at ?? now).toISOString() },
          { currentVersion: panel.chosen?.version ?? 0 },
        );
      }
      this.audit.record(tx, actor, {
        act: 'weights.rules-set',
        cycleId: cycle.id,
        subjectType: 'weight-rules',
        subjectId: cycle.id,
        subjectName: cycle.name,
        before: rulesOf(panel),
        after: body.rules,
      });
    });
  }
}
