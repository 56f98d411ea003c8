import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf, OutputOf } from '@assay/contract';
import { reminderStep } from '@assay/cycle';
import { Calendar } from '../../../platform/clock/calendar.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { Audit } from '../../../core/audit/audit.js';
import { CycleRepository } from '../../../core/cycle/cycle.repository.js';
import { demand } from '../../../core/cycle/demand.js';
import { PeopleReader } from '../../../core/people/people.reader.js';
import { ScoringBoardRepository } from '../scoring-board.repository.js';
import { ScoringReminderRepository } from './scoring-reminder.repository.js';

/** Writes down that an expert was reminded of open sheets, on which step of the ladder, and by whom. */
@Injectable()
export class RemindExpert {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly people: PeopleReader,
    private readonly board: ScoringBoardRepository,
    private readonly reminders: ScoringReminderRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof expertScoring.remind>,
  ): Promise<OutputOf<typeof expertScoring.remind>> {
    const { expertId } = body;
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'sheet.expire', { state: cycle.state });
      const counts = await this.board.counts(tx.manager, cycle.id);
      const sheets = counts
        .filter((one) => one.expertId === expertId && one.state === 'open')
        .reduce((sum, one) => sum + one.sheets, 0);
      if (sheets === 0) throw new RuleBroken('no-open-sheets');
      const at = this.clock.now();
      const step = reminderStep(cycle.deadlines['expert-scoring'] ?? null, this.calendar.dayOf(at));
      await this.reminders.add(tx, { cycleId: cycle.id, expertId, step, sheets, byName: actor.name, at });
      const expert = (await this.people.byIds([expertId], tx.manager)).get(expertId);
      this.audit.record(tx, actor, {
        act: 'scoring.reminded',
        cycleId: cycle.id,
        subjectType: 'cycle',
        subjectId: cycle.id,
        subjectName: cycle.name,
        after: { expert: expert?.name ?? '—', sheets, step },
      });
      return { step, at: at.toISOString() };
    });
  }
}
