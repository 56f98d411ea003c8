import { Injectable } from '@nestjs/common';
import type { InputOf, weightConsensus } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { PeopleReader } from '../../core/people/people.reader.js';
import { ComparisonRepository } from './comparison.repository.js';

/** Gives submitted comparisons back to an expert. */
@Injectable()
export class ReopenComparisons {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly comparisons: ComparisonRepository,
    private readonly people: PeopleReader,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { params, body }: InputOf<typeof weightConsensus.reopen>): Promise<void> {
    await this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'weights.accept', { state: cycle.state });
      const removed = await this.comparisons.removeSubmission(tx, cycle.id, params.personId);
      if (!removed) throw new RuleBroken('not-found');
      const expert = (await this.people.byIds([params.personId], tx.manager)).get(params.personId);
      this.audit.record(tx, actor, {
        act: 'weights.reopened',
        cycleId: cycle.id,
        subjectType: 'comparison',
        subjectId: params.personId,
        subjectName: expert?.name ?? '—',
        reason: body.reason,
      });
    });
  }
}
