import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import { isBegun, SheetScoreRepository } from './sheet-score.repository.js';

/** Takes an assignment back on which nothing is written yet. */
@Injectable()
export class WithdrawSheet {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly sheets: ScoreSheetRepository,
    private readonly scores: SheetScoreRepository,
    private readonly customers: CustomerReader,
    private readonly people: PeopleReader,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { params }: InputOf<typeof expertScoring.withdraw>): Promise<void> {
    await this.work.transact(async (tx) => {
      const sheet = await this.sheets.find(tx.manager, params.sheetId);
      if (!sheet) throw new RuleBroken('not-found');
      const cycle = await this.cycles.lock(tx, sheet.cycleId);
      demand(actor, 'scoring.assign', { state: cycle.state });
      const now = await this.sheets.find(tx.manager, sheet.id);
      if (!now) throw new RuleBroken('not-found');
      const customer = (await this.customers.byIds(tx.manager, [now.customerId])).get(now.customerId);
      const expert = (await this.people.byIds([now.expertId], tx.manager)).get(now.expertId);
      const names = { expert: expert?.name ?? '—', customer: customer?.name ?? '—' };
      const begun = isBegun(await this.scores.ofSheet(tx.manager, now.id));
      if (begun || now.state !== 'open') throw new RuleBroken('sheet-begun', names);
      await this.sheets.remove(tx, [now.id]);
      this.audit.record(tx, actor, {
        act: 'scoring.withdrawn',
        cycleId: cycle.id,
        subjectType: 'score-sheet',
        subjectId: now.id,
        subjectName: names.customer,
        before: names,
      });
    });
  }
}
