import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';

/** Waits no longer for open sheets. What is written on them is kept but does not count. */
@Injectable()
export class ExpireSheets {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly sheets: ScoreSheetRepository,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof expertScoring.expire>,
  ): Promise<OutputOf<typeof expertScoring.expire>> {
    const { reason, ...which } = body;
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'sheet.expire', { state: cycle.state });
      const expired = await this.sheets.expireOpen(tx, actor, cycle.id, which, reason);
      if (expired === 0) throw new RuleBroken('no-open-sheets');
      this.audit.record(tx, actor, {
        act: 'sheet.expired',
        cycleId: cycle.id,
        subjectType: which.sheetId ? 'score-sheet' : 'cycle',
        subjectId: which.sheetId ?? cycle.id,
        subjectName: cycle.name,
        after: { sheets: expired, ...(which.expertId ? { expertId: which.expertId } : {}) },
        reason,
      });
      return { expired };
    });
  }
}
