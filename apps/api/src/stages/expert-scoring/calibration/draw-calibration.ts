import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Audit } from '../../../core/audit/audit.js';
import { CycleRepository } from '../../../core/cycle/cycle.repository.js';
import { demand } from '../../../core/cycle/demand.js';
import { ReadAssignmentRules } from '../assignment-rules.js';
import { barringOf } from '../conflicts/find-conflicts.js';
import { ScoreSheetRepository } from '../score-sheet.repository.js';
import { seededRandom, shuffled } from '../seeded-random.js';

/**
 * Draws customers that every expert of the team scores before anything else, so that all read the rubric alike. These
 * scores count for nothing. Drawn anew as long as nobody has begun.
 */
@Injectable()
export class DrawCalibration {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly rules: ReadAssignmentRules,
    private readonly sheets: ScoreSheetRepository,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof expertScoring.calibrate>,
  ): Promise<OutputOf<typeof expertScoring.calibrate>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'scoring.assign', { state: cycle.state });
      const rules = await this.rules.of(tx.manager, cycle);
      const experts = [...rules.experts.keys()];
      if (experts.length === 0) throw new RuleBroken('no-experts');
      const standing = await this.sheets.standing(tx.manager, cycle.id, 'calibration');
      if (standing.some(({ state, begun }) => state !== 'open' || begun)) {
        throw new RuleBroken('calibration-begun');
      }
      await this.sheets.remove(
        tx,
        standing.map(({ id }) => id),
      );
      // a sample that some may not score would not be the same for all
      const free = [...rules.customers.keys()].filter((customerId) =>
        experts.every((expertId) => barringOf(rules.conflictsOf(customerId, expertId)) === undefined),
      );
      const drawn = shuffled(free, seededRandom(body.seed)).slice(0, body.customers);
      const added = drawn.flatMap((customerId) =>
        experts.map((expertId) => ({ customerId, expertId, purpose: 'calibration' as const })),
      );
      await this.sheets.add(tx, actor, cycle.id, added);
      const counts = { customers: drawn.length, sheets: added.length };
      this.audit.record(tx, actor, {
        act: 'scoring.calibration-drawn',
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
