import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ActionRepository } from '../../core/actions/action.repository.js';
import type { AuditActor } from '../../core/audit/audit.js';
import type { Cycle } from '../../core/cycle/cycle.entity.js';
import { goalOf, keptPromise, RunBook } from './run-book.js';

/** Computes the promises of open actions again when the cycle comes back with another run, or took them over. */
@Injectable()
export class RefreshPromises {
  constructor(
    private readonly actions: ActionRepository,
    private readonly runs: RunBook,
  ) {}

  async run(tx: Tx, by: AuditActor, cycle: Cycle): Promise<void> {
    const run = await this.runs.open(tx.manager, cycle.id);
    if (!run) return;
    const actions = await this.actions.promisedBefore(tx.manager, cycle.id, run.id);
    const ids = [...new Set(actions.map(({ customerId }) => customerId))];
    const explained = await this.runs.explained(tx.manager, run, ids);
    for (const action of actions) {
      const kept = keptPromise(run, explained.get(action.customerId), goalOf(action));
      await this.actions.change(tx, by, action, kept);
    }
  }
}
