import { Injectable } from '@nestjs/common';
import type { InputOf, OutputOf, strategy } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ProposalMaker } from './proposals.js';

/** Takes over what the playbooks propose. Doing it twice adds nothing twice: whoever has an action gets none. */
@Injectable()
export class ProposeActions {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly proposals: ProposalMaker,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { params, body }: InputOf<typeof strategy.propose>,
  ): Promise<OutputOf<typeof strategy.propose>> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, params.cycleId);
      demand(actor, 'strategy.plan', { state: cycle.state });
      const { actions, customers, withoutOwner } = await this.proposals.make(
        tx.manager,
        actor,
        cycle,
        body.tiers,
      );
      await this.actions.add(tx, actor, actions);
      if (actions.length > 0) {
        this.audit.record(tx, actor, {
          act: 'strategy.proposed',
          cycleId: cycle.id,
          subjectType: 'cycle',
          subjectId: cycle.id,
          subjectName: cycle.name,
          after: { tiers: body.tiers ?? null, customers, actions: actions.length },
        });
      }
      return { created: actions.length, customers, withoutOwner };
    });
  }
}
