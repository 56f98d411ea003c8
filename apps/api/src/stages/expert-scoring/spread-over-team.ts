import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ReadAssignmentRules, type AssignmentRules } from './assignment-rules.js';
import { barringOf } from './conflicts/find-conflicts.js';
import { groupBy } from './group-by.js';
import { ScoreSheetRepository, type StandingSheet } from './score-sheet.repository.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';
import { spreadExperts, type WantsExperts } from './spread-experts.js';

/**
 * Gives every customer of the cycle so many experts of the team, drawn evenly. Sheets that were begun or settled
 * stay; those that nobody has touched are drawn anew.
 */
@Injectable()
export class SpreadOverTeam {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly rules: ReadAssignmentRules,
    private readonly sheets: ScoreSheetRepository,
    private readonly board: ScoringBoardRepository,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof expertScoring.spread>,
  ): Promise<OutputOf<typeof expertScoring.spread>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'scoring.assign', { state: cycle.state });
      const rules = await this.rules.of(tx.manager, cycle);
      const available = rules.experts.size;
      if (available < body.expertsPerCustomer) {
        throw new RuleBroken('too-few-experts', { wanted: body.expertsPerCustomer, available });
      }
      const standing = await this.sheets.standing(tx.manager, cycle.id);
      const untouched = standing.filter(isUntouched);
      await this.sheets.remove(
        tx,
        untouched.map(({ id }) => id),
      );
      const wanting = wants(
        rules,
        standing.filter((one) => !isUntouched(one)),
      );
      const { added, short } = spreadExperts(wanting, [...rules.experts.keys()], body.expertsPerCustomer, {
        seed: body.seed,
        load: body.by === 'load' ? await this.board.openElsewhere(tx.manager, cycle.id) : undefined,
        groupOf:
          body.by === 'department'
            ? (expertId) => rules.experts.get(expertId)?.departmentId ?? null
            : undefined,
      });
      await this.sheets.add(tx, actor, cycle.id, added);
      const counts = { added: added.length, withdrawn: untouched.length, short };
      this.audit.record(tx, actor, {
        act: 'scoring.spread',
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: cycle.name,
        after: { ...body, ...counts },
      });
      return counts;
    });
  }
}

const isUntouched = ({ state, begun }: StandingSheet): boolean => state === 'open' && !begun;

function wants(rules: AssignmentRules, kept: readonly StandingSheet[]): WantsExperts[] {
  const byCustomer = groupBy(kept, ({ customerId }) => customerId);
  const experts = [...rules.experts.keys()];
  return [...rules.customers.keys()].map((customerId) => {
    const sheets = byCustomer.get(customerId) ?? [];
    const counting = sheets.filter(({ state }) => state === 'open' || state === 'submitted');
    const lost = sheets.filter((one) => !counting.includes(one));
    const tied = experts.filter((expertId) => rules.conflictsOf(customerId, expertId).length > 0);
    const isBarred = (expertId: string) => barringOf(rules.conflictsOf(customerId, expertId)) !== undefined;
    return {
      customerId,
      kept: counting.map(({ expertId }) => expertId),
      barred: [...tied.filter(isBarred), ...lost.map(({ expertId }) => expertId)],
      avoided: tied.filter((expertId) => !isBarred(expertId)),
    };
  });
}
