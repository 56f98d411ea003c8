import { Injectable } from '@nestjs/common';
import type { InputOf, targetSetup } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ChangeSetup } from './change-setup.js';

/** Sets what the cycle is for: goal, measurable target, period. */
@Injectable()
export class SetGoal {
  constructor(private readonly setup: ChangeSetup) {}

  async run(actor: Actor, { params, body }: InputOf<typeof targetSetup.setGoal>): Promise<void> {
    const { version, ...after } = body;
    if (after.periodEnd <= after.periodStart) {
      throw new RuleBroken('period-backwards', { from: after.periodStart, to: after.periodEnd });
    }
    await this.setup.run(actor, 'setup.goal', { ...params, version }, async (_, cycle) => {
      const { name, goal, target, periodStart, periodEnd } = cycle;
      return { patch: after, before: { name, goal, target, periodStart, periodEnd }, after };
    });
  }
}
